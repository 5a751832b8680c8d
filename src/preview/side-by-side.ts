import { follow } from './follow.ts';

const parts = 'h1, h2, h3, figure, .exercise';

/** Lets two frames of the same lesson scroll together, part by part. */
export function scrollTogether(one: HTMLIFrameElement, other: HTMLIFrameElement): void {
  let led: HTMLIFrameElement | null = null;
  for (const [leader, follower] of [
    [one, other],
    [other, one],
  ] as const) {
    leader.addEventListener('pointerenter', () => (led = leader));
    const listen = () => {
      leader.contentWindow?.addEventListener('focus', () => (led = leader));
      leader.contentWindow?.addEventListener('scroll', () => {
        // What follows must not lead in its turn.
        if (led !== leader) return;
        const at = leader.contentWindow?.scrollY ?? 0;
        const top = follow(at, placesIn(leader), placesIn(follower));
        follower.contentWindow?.scrollTo({ top, behavior: 'instant' });
      });
    };
    leader.addEventListener('load', listen);
    if (leader.contentDocument?.readyState === 'complete') listen();
  }
}

function placesIn(frame: HTMLIFrameElement): number[] {
  const { contentDocument: page, contentWindow: view } = frame;
  if (!page || !view) return [];
  const all = [...page.querySelectorAll(`main :is(${parts})`)];
  return all.map((part) => part.getBoundingClientRect().top + view.scrollY);
}
