export { type Ears, type Hearing, hearLive, type Told } from './hear.ts';
export { isLiveNoun, type LiveKind, type LiveNoun, liveKinds, liveNouns } from './live.codes.ts';
export { arrive, findPresent, forgetAbsent, leave, presenceSeconds } from './presence.ts';
export { currentReaders, type Reader } from './readers.ts';
export { mayHearOf, seenRecords } from './seen-records.ts';
