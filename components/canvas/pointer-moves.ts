/** What pointers do to a map. */
export interface PointerTarget {
  /** Moves the view by so many pixels. */
  readonly pan: (dx: number, dy: number) => void;
  readonly zoom: (factor: number, at: PointerEvent) => void;
  /** A press that did not move. */
  readonly press: (event: PointerEvent) => void;
}

interface Finger {
  readonly startX: number;
  readonly startY: number;
  x: number;
  y: number;
}

/** Pixels that a hand trembles. */
const slack = 4;

/** Turns pointers into moves of a map: one drags, two pinch, and one that stays presses. */
export class PointerMoves {
  readonly #target: PointerTarget;
  readonly #fingers = new Map<number, Finger>();
  #hasMoved = false;

  constructor(target: PointerTarget) {
    this.#target = target;
  }

  down(event: PointerEvent): void {
    if (event.button !== 0) return;
    if (this.#fingers.size === 0) this.#hasMoved = false;
    const { clientX: x, clientY: y } = event;
    this.#fingers.set(event.pointerId, { startX: x, startY: y, x, y });
    if (event.currentTarget instanceof Element) {
      event.currentTarget.setPointerCapture(event.pointerId);
    }
  }

  /** Whether a pointer that is pressed is this one: others only hover. */
  holds({ pointerId }: PointerEvent): boolean {
    return this.#fingers.has(pointerId);
  }

  move(event: PointerEvent): void {
    const finger = this.#fingers.get(event.pointerId);
    if (!finger) return;
    const before = this.#spread();
    const [dx, dy] = [event.clientX - finger.x, event.clientY - finger.y];
    const far = Math.hypot(event.clientX - finger.startX, event.clientY - finger.startY);
    if (far > slack) this.#hasMoved = true;
    if (!this.#hasMoved) return;
    finger.x = event.clientX;
    finger.y = event.clientY;
    // With two fingers each drags by half.
    const share = 1 / this.#fingers.size;
    this.#target.pan(-dx * share, -dy * share);
    const after = this.#spread();
    if (before > 0 && after > 0) this.#target.zoom(after / before, event);
  }

  up(event: PointerEvent): void {
    const isLast = this.#fingers.delete(event.pointerId) && this.#fingers.size === 0;
    if (isLast && !this.#hasMoved) this.#target.press(event);
  }

  cancel(event: PointerEvent): void {
    this.#fingers.delete(event.pointerId);
  }

  /** How far apart two fingers are; 0 for any other number of them. */
  #spread(): number {
    const [a, b, ...others] = [...this.#fingers.values()];
    return a && b && others.length === 0 ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  }
}
