import type { Reading, ReadRow } from './Reading.ts';
import { readTable } from './readTable.ts';
import type { WorkerReply, WorkerRequest } from './WorkerMessage.ts';

/** So many cells the page unpacks in a few milliseconds. */
const cellsPerPart = 4000;

function reply(message: WorkerReply): void {
  self.postMessage(message);
}

/** Sends the rows in parts, so that the page can do something else between them, and the rest of the reading last. */
function send(request: number, reading: Reading): void {
  let part: ReadRow[] = [];
  let cells = 0;
  for (const row of reading.rows) {
    part.push(row);
    cells += row.cells.length;
    if (cells < cellsPerPart) continue;
    reply({ request, kind: 'rows', rows: part });
    part = [];
    cells = 0;
  }
  reply({ request, kind: 'rows', rows: part });
  reply({ request, kind: 'reading', reading: { ...reading, rows: [] } });
}

self.addEventListener('message', (event: MessageEvent<WorkerRequest>) => {
  const { request, file, catalog, answers } = event.data;
  void readTable(file, catalog, answers, { progress: (share) => reply({ request, kind: 'progress', share }) }).then((reading) =>
    send(request, reading),
  );
});
