// `npm run tools:pack -- --from <folder or wheel>…`: makes the tools pack, with which the lessons on
// objgraph and pympler run them in the page. The next build serves it.
import { parseArgs } from 'node:util';
import { packFolder } from '#cpython/tools-pack/read-pack.node.ts';
import { makePack } from './make-pack.ts';
import { PackError } from './pack-error.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: 'string', multiple: true },
    licence: { type: 'string', multiple: true },
    out: { type: 'string' },
  },
});
const from = [...(values.from ?? []), ...positionals];
const licences = new Map(
  (values.licence ?? []).map((each) => {
    const [name = '', ...file] = each.split('=');
    return [name.toLowerCase(), file.join('=')];
  }),
);
if (from.length === 0) {
  console.error(
    'usage: npm run tools:pack -- --from <folder or wheel>… [--licence <package>=<file>] [--out <folder>]',
  );
  process.exit(2);
}
try {
  const folder = values.out ?? packFolder;
  const { packages, zip } = makePack(from, folder, licences);
  for (const { name, version, licence, licenceFiles } of packages) {
    console.log(`${name} ${version}, ${licence ?? 'licence'}: ${licenceFiles.join(', ')}`);
  }
  console.log(
    `${folder}: ${Math.ceil(zip.bytes / 1024)} KiB. "npm run build" puts it into the site.`,
  );
} catch (error) {
  if (!(error instanceof PackError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
