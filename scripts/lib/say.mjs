/** What the program does, one calm line at a time. */
export function say(text) {
  console.log(text);
}

/** Why the program cannot go on and what to do; ends it. */
export function stop(...lines) {
  for (const line of lines) console.error(line);
  process.exit(1);
}
