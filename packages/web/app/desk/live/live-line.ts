import type { components } from '../../api/schema.gen.ts';

export type LiveEvent = components['schemas']['LiveEvent'];
export type LiveNoun = LiveEvent['noun'];

/** What is heard: what happened, or `missed`: nobody knows what happened for a moment. */
export type Heard = readonly LiveEvent[] | 'missed';
type Hear = (heard: Heard) => void;

const address = '/desk/live';
/** After a refusal (signed out, too many windows) the browser does not come back by itself. */
const againMs = 30_000;
/** From one page to the next nobody listens for a moment: the line stays. */
const lingerMs = 2_000;

const hearers = new Set<Hear>();
let source: EventSource | undefined;
let again: ReturnType<typeof setTimeout> | undefined;
let wasOpen = false;

/** Hears what colleagues do, until the function that it gives is called. All pages of a tab share one line. */
export function listen(hear: Hear): () => void {
  if (hearers.size === 0) document.addEventListener('visibilitychange', settle);
  hearers.add(hear);
  settle();
  return () => {
    hearers.delete(hear);
    if (hearers.size === 0) setTimeout(settle, lingerMs);
  };
}

/** The line is open while somebody looks: a browser has few connections to one server, and many tabs. */
function settle(): void {
  const isWanted = hearers.size > 0 && document.visibilityState === 'visible';
  if (isWanted && !source) open();
  if (!isWanted) close();
  if (hearers.size === 0) document.removeEventListener('visibilitychange', settle);
}

function open(): void {
  clearTimeout(again);
  source = new EventSource(address);
  source.addEventListener('open', () => {
    // The first time the page has just been read.
    if (wasOpen) tell('missed');
    wasOpen = true;
  });
  source.addEventListener('missed', () => tell('missed'));
  source.addEventListener('changes', ({ data }) => tell(JSON.parse(data) as LiveEvent[]));
  source.addEventListener('error', () => {
    if (source?.readyState !== EventSource.CLOSED) return;
    close();
    again = setTimeout(settle, againMs);
  });
}

function close(): void {
  clearTimeout(again);
  source?.close();
  source = undefined;
}

function tell(heard: Heard): void {
  for (const hear of [...hearers]) hear(heard);
}
