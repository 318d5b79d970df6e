// The first figure makes a browser read how every language writes them: a sixth of a second on a slow phone, once for all its threads.
// Done here, no screen waits for it.
new Intl.NumberFormat('en-GB').format(0)
self.close()
