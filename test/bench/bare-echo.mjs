// The yardstick: a bare node:http server in a process of its own that answers what it is sent.
import { createServer } from 'node:http'

const server = createServer((request, response) => {
  const parts = []
  request.on('data', (part) => parts.push(part))
  request.on('end', () => response.end(Buffer.concat(parts)))
})
server.listen(0, '127.0.0.1', () => console.log(server.address().port))
