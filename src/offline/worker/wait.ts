/** Waits for so many milliseconds. */
export function wait(time: number): Promise<undefined> {
  return new Promise((done) => setTimeout(done, time, undefined));
}

/**
 * What the network answers in time and as it should: whole, and no mistake of the server.
 *
 * @returns nothing when it does not within `time` milliseconds, or the network fails.
 */
export function inTime(fetched: Promise<Response>, time: number): Promise<Response | undefined> {
  const whole = fetched.then(
    // The first bytes may arrive at once and the last ones never.
    async (answer) => (answer.ok ? new Response(await answer.blob(), answer) : answer),
  );
  const sound = whole.then(
    (answer) => (answer.status < 500 ? answer : undefined),
    () => undefined,
  );
  return Promise.race([sound, wait(time)]);
}
