import { CPythonError } from '../cpython-error.ts';
import type { GuestMessage } from '../guest/messages.ts';
import type { OpenSeat } from '../host.ts';
import type { PyodideBytes } from './manifest.ts';

/**
 * Seats in sandboxed frames of opaque origin: `sandbox.html` has a policy of its own under which
 * nothing can be fetched, and the page's origin, storage and cookies are out of reach. The guest is
 * heard only over a port that Python cannot reach, never over `postMessage` of the window.
 */
export function frameSeats(page: URL, bytes: PyodideBytes): OpenSeat {
  return (hear, lost) => {
    const frame = document.createElement('iframe');
    const { port1: ours, port2: theirs } = new MessageChannel();
    const onMessage = (event: MessageEvent) => {
      if (event.source === frame.contentWindow && event.data === 'lost') {
        lost(new CPythonError('crashed', 'the worker did not start, or died'));
      }
    };
    addEventListener('message', onMessage);
    ours.onmessage = ({ data }: MessageEvent<GuestMessage>) => hear(data);
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = page.href;
    frame.hidden = true;
    frame.title = 'CPython';
    // Not transferred: the next seat needs the bytes as well. An opaque origin has no other name.
    frame.onload = () => frame.contentWindow?.postMessage(bytes, '*', [theirs]);
    document.body.append(frame);
    return {
      post: (message) => ours.postMessage(message),
      close: () => {
        removeEventListener('message', onMessage);
        ours.close();
        frame.remove();
      },
    };
  };
}
