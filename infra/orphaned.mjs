import { readFileSync } from 'node:fs';

/**
 * Calls back once when npm, which started us, is gone without having stopped us (kill -9). A
 * process is not told that its parent died, so we look twice a second whether we have another.
 * Does nothing when npm did not start us.
 * @param {() => void} orphaned
 */
export function onOrphaned(orphaned) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  // npm may run a script through a shell that stays in between, and survives npm.
  const grandparent = isShell(parent) ? parentOf(parent) : undefined;
  const timer = setInterval(() => {
    const alone = process.ppid !== parent || (grandparent && parentOf(parent) !== grandparent);
    if (!alone) return;
    clearInterval(timer);
    orphaned();
  }, 500);
  timer.unref();
}

function isShell(pid) {
  return /^(sh|dash|bash|zsh|ash|busybox)$/.test(stat(pid)?.name ?? '');
}

function parentOf(pid) {
  return stat(pid)?.ppid;
}

/** Linux only; elsewhere the direct parent is all we watch. */
function stat(pid) {
  try {
    const [, name, ppid] = readFileSync(`/proc/${pid}/stat`, 'utf8').match(/\((.*)\) \S (\d+)/) ?? [];
    return { name, ppid: Number(ppid) };
  } catch {
    return undefined;
  }
}
