// What a table runs on, fetched beside its screens and run a step before them: two short waits where there would be one long.
import '../replay/index.ts'
import '../scenario/index.ts'
import '../table/index.ts'
