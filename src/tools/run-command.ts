import { spawn } from 'node:child_process';

/** What a finished command left: its exit status and all that it printed. */
export interface CommandResult {
  readonly status: number;
  readonly output: string;
}

/** Runs a script of the project with this Node and waits for it; `live` also shows its output as it comes. */
export function runNode(
  args: readonly string[],
  options: { live?: boolean; env?: Record<string, string> } = {},
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...options.env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => {
        output += text;
        if (options.live) process.stdout.write(text);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ status: code ?? 1, output });
    });
  });
}
