import { expect, test, vi } from 'vitest';
import { CPythonError } from './cpython-error.ts';
import type { GuestMessage, RunMessage } from './guest/messages.ts';
import { CPythonHost } from './host.ts';

const request = { source: '', limits: { seconds: 60, output: 10, memory: 10 } };

/** A host whose seats do nothing by themselves, and what was done with each. */
function scripted() {
  const seats: {
    hear: (message: GuestMessage) => void;
    posted: RunMessage[];
    closed: boolean;
  }[] = [];
  const host = new CPythonHost((hear) => {
    const seat = { hear, posted: [] as RunMessage[], closed: false };
    seats.push(seat);
    return { post: (message) => seat.posted.push(message), close: () => (seat.closed = true) };
  });
  const seat = (index: number) => {
    const found = seats[index];
    if (!found) throw new Error(`seat ${index} was not opened`);
    return found;
  };
  return { host, seat };
}

const ready: GuestMessage = { kind: 'ready', version: '3.14.2' };
const turn = () => new Promise((resolve) => setTimeout(resolve));

test('answers that do not carry the secret of the run are not believed', async () => {
  const { host, seat } = scripted();
  const result = host.run(request);
  await turn();
  seat(0).hear(ready);
  await turn();
  const { run } = seat(0).posted[0] as RunMessage;
  seat(0).hear({ kind: 'output', run: 'guess', stdout: 'forged', stderr: '' });
  seat(0).hear({ kind: 'ended', run: 'guess', outcome: { kind: 'finished' } });
  seat(0).hear({ kind: 'ended', run, outcome: { kind: 'raised', message: 'real', line: 1 } });
  expect(await result).toMatchObject({ stdout: '', outcome: { message: 'real' } });
});

test('a run that still waits for the interpreter can be stopped', async () => {
  const { host, seat } = scripted();
  const result = host.run(request);
  await turn();
  host.stop();
  expect((await result).outcome).toEqual({ kind: 'stopped', by: 'learner' });
  expect(seat(0).closed).toBe(true);
});

test('closing a host that is starting ends the start', async () => {
  const { host, seat } = scripted();
  const started = host.start();
  host.close();
  await expect(started).rejects.toThrow(CPythonError);
  expect(seat(0).closed).toBe(true);
});

test('the time of a run is counted from where its program begins', async () => {
  const { host, seat } = scripted();
  vi.useFakeTimers();
  try {
    const result = host.run(request);
    await vi.advanceTimersByTimeAsync(0);
    seat(0).hear(ready);
    await vi.advanceTimersByTimeAsync(50_000);
    const { run } = seat(0).posted[0] as RunMessage;
    seat(0).hear({ kind: 'begun', run });
    await vi.advanceTimersByTimeAsync(59_000);
    expect(seat(0).closed).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect((await result).outcome).toEqual({ kind: 'stopped', by: 'time' });
  } finally {
    vi.useRealTimers();
  }
});
