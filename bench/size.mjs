// The section on sizes: what a visitor's browser fetches.

import { drawerLoad, firstLoad, lateLoad, workerLoad } from '../tests/dist/load.mjs';

export const name = 'size';
export const title = 'Size';

export async function measure() {
  const [page, late, worker, drawer] = [firstLoad(), lateLoad(), workerLoad(), drawerLoad()];
  return [
    `First load: **${kilobytes(page)} KB** gzip (limit 200). The rest of the page's program, fetched as soon as the form stands: **${kilobytes(late)} KB** gzip. Paper worker, fetched when the page is idle: **${kilobytes(worker)} KB** gzip (limit 750), without its fonts. The drawer, fetched when it is opened: **${kilobytes(drawer)} KB** gzip.`,
    ['| file | bytes | gzip |', '| --- | ---: | ---: |', ...[...page, ...late, ...worker, ...drawer].map(row)].join('\n'),
  ];
}

function kilobytes(files) {
  return (files.reduce((sum, file) => sum + file.gzip, 0) / 1000).toFixed(1);
}

function row({ name: file, bytes, gzip }) {
  return `| ${file.replace(/-[0-9a-f]{16}/, '')} | ${bytes.toLocaleString('en')} | ${gzip.toLocaleString('en')} |`;
}
