/** How many pesantren one intervention may be for; the backend takes no more. */
export const GROUP_LIMIT = 50

const ID = /^[a-z]+_\w{1,60}$/

/** The pesantren that a form or an address names, each once, never too many. */
export const chosenPesantren = (raw: unknown): string[] => {
  const named = [raw]
    .flat()
    .filter((one): one is string => typeof one === "string" && ID.test(one))
  return [...new Set(named)].slice(0, GROUP_LIMIT)
}
