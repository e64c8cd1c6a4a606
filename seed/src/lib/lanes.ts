/** Works on all items, `lanes` at a time, each lane taking the next when it is free. Stops at the first fault. */
export async function inLanes<T>(
  items: readonly T[],
  lanes: number,
  work: (item: T) => Promise<void>
): Promise<void> {
  const queue = [...items]
  const lane = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift())
      await work(item).catch((error: unknown) => {
        queue.length = 0
        throw error
      })
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
