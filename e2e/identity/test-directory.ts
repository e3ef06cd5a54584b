import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { BerReader, BerWriter } from 'ldapts';

/** Somebody in the directory, with a password and attributes. */
export interface DirectoryEntry {
  readonly dn: string;
  readonly password: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const BIND = 0x60;
const SEARCH = 0x63;
const INVALID_CREDENTIALS = 49;
const INSUFFICIENT_ACCESS = 50;

/** 口令目录 for tests: answers binds and searches for one attribute, as far as RFC 4511 needs for them. */
export async function startDirectory(entries: readonly DirectoryEntry[]) {
  const binds: string[] = [];
  let mayAnybodySearch = true;
  const server = createServer((socket) => serve(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const sockets = new Set<Socket>();

  function serve(socket: Socket): void {
    sockets.add(socket);
    let bound = '';
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      const reader = new BerReader(data);
      reader.readSequence();
      const id = reader.readInt() ?? 0;
      const operation = reader.readSequence();
      if (operation === BIND) {
        reader.readInt();
        const dn = reader.readString() ?? '';
        const password = reader.readString(0x80) ?? '';
        binds.push(dn);
        // As real ones do: without a password everybody is welcome as nobody.
        const isRight = password === '' || entries.some((one) => one.dn === dn && one.password === password);
        bound = isRight ? dn : '';
        socket.write(result(id, 0x61, isRight ? 0 : INVALID_CREDENTIALS));
      } else if (operation === SEARCH) {
        const wanted = readFilter(reader);
        const isAllowed = mayAnybodySearch || bound !== '';
        const found = isAllowed
          ? entries.filter(({ attributes }) => attributes[wanted.name] === wanted.value)
          : [];
        for (const entry of found) socket.write(entryMessage(id, entry));
        socket.write(result(id, 0x65, isAllowed ? 0 : INSUFFICIENT_ACCESS));
      } else socket.end();
    });
  }

  return {
    url: `ldap://127.0.0.1:${port}`,
    /** Who bound, in order. */
    binds,
    closeToStrangers: () => {
      mayAnybodySearch = false;
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** (attribute=value) of a search. */
function readFilter(reader: BerReader): { readonly name: string; readonly value: string } {
  reader.readString();
  reader.readEnumeration();
  reader.readEnumeration();
  reader.readInt();
  reader.readInt();
  reader.readBoolean();
  reader.readSequence(0xa3);
  return { name: reader.readString() ?? '', value: reader.readString() ?? '' };
}

function entryMessage(id: number, { dn, attributes }: DirectoryEntry): Buffer {
  return message(id, 0x64, (writer) => {
    writer.writeString(dn);
    writer.startSequence();
    for (const [name, value] of Object.entries(attributes)) {
      writer.startSequence();
      writer.writeString(name);
      writer.startSequence(0x31);
      writer.writeString(value);
      writer.endSequence();
      writer.endSequence();
    }
    writer.endSequence();
  });
}

function result(id: number, tag: number, code: number): Buffer {
  return message(id, tag, (writer) => {
    writer.writeEnumeration(code);
    writer.writeString('');
    writer.writeString('');
  });
}

function message(id: number, tag: number, write: (writer: BerWriter) => void): Buffer {
  const writer = new BerWriter();
  writer.startSequence();
  writer.writeInt(id);
  writer.startSequence(tag);
  write(writer);
  writer.endSequence();
  writer.endSequence();
  return writer.buffer;
}
