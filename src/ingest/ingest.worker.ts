import { readTable } from './readTable.ts';
import type { WorkerReply, WorkerRequest } from './WorkerMessage.ts';

function reply(message: WorkerReply): void {
  self.postMessage(message);
}

self.addEventListener('message', (event: MessageEvent<WorkerRequest>) => {
  const { request, file, catalog, answers } = event.data;
  void readTable(file, catalog, answers, { progress: (share) => reply({ request, kind: 'progress', share }) }).then((reading) =>
    reply({ request, kind: 'reading', reading }),
  );
});
