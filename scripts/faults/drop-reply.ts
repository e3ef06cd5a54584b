import { connect } from 'node:net';
import { newOperation, openFaultServer, type FaultServer, type Sent } from './fault-server';
import { lookInto } from './look-into';
import { noneOf, type Verdict } from './verdict';

const path = 'tables.requests.received.naturalPerson';

/** R7: the answer is lost after the commit and the save is sent again one to five times: it is one revision. */
export async function faultDropReply(saves: number): Promise<Verdict> {
  const server = await openFaultServer();
  const wrong: string[] = [];
  let dropped = 0;
  try {
    const id = await server.createReport();
    for (let turn = 1; turn <= saves; turn += 1) {
      const sent = newOperation(path, turn === 1 ? null : String(turn - 1), String(turn));
      const times = 1 + (turn % 5);
      for (let drop = 0; drop < times; drop += 1) await sendAndHangUp(server, id, sent);
      dropped += times;
      const { status, body } = await server.save(id, sent);
      const isOnce = JSON.stringify(body).includes(`"rev":${turn + 1},`);
      if (status !== 200 || !isOnce) wrong.push(`save ${turn} is answered ${status} ${JSON.stringify(body)}`);
    }
    await server.kill();
    const { rev, torn, written } = lookInto(server.database, id);
    if (rev !== saves + 1 || written.length !== saves) wrong.push(`${saves} saves, ${rev - 1} revisions`);
    wrong.push(...torn);
  } finally {
    await server.remove();
  }
  return noneOf('R7.dropReply.wrong', wrong, `${saves} saves, ${dropped} answers lost`);
}

/** Hangs up at the first byte of the answer: it was made after the commit, and nobody reads it. */
function sendAndHangUp(server: FaultServer, id: string, operation: Sent): Promise<void> {
  const { host, hostname, port, origin } = new URL(server.url());
  const body = JSON.stringify({ operations: [operation] });
  const head = [
    `POST /api/v1/reports/${id}/operations HTTP/1.1`,
    `host: ${host}`,
    `origin: ${origin}`,
    'x-nianbao: 1',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(`${head.join('\r\n')}\r\n\r\n${body}`));
    socket.once('data', () => socket.destroy());
    socket.once('error', reject);
    socket.once('close', () => resolve());
  });
}
