// A bare Socket.IO server of the same shape: rooms of five; one says something, all five hear it. Nothing is kept.
import { createServer } from 'node:http'
import { Server } from 'socket.io'

const http = createServer()
const io = new Server(http, { serveClient: false, perMessageDeflate: false })
io.on('connection', (socket) => {
  socket.on('enter', (room: string, done: () => void) => {
    socket.join(room)
    done()
  })
  socket.on('say', ({ room, size }: { readonly room: string; readonly size: number }, done: () => void) => {
    done()
    io.to(room).emit('frame', 'x'.repeat(size))
  })
})
http.listen(0, '127.0.0.1', () => {
  const address = http.address()
  process.stdout.write(`${typeof address === 'object' && address ? address.port : 0}\n`)
})
process.on('message', () =>
  process.send?.({ rss: process.memoryUsage().rss, heap: process.memoryUsage().heapUsed }),
)
// Nothing outlives the test that started it.
process.on('disconnect', () => process.exit(0))
