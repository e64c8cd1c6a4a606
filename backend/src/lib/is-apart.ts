import path from "node:path"

/** Whether neither of two folders lies in the other, or is it. */
export function isApart(one: string, other: string): boolean {
  const holds = (outer: string, inner: string) => {
    const way = path.relative(path.resolve(outer), path.resolve(inner))
    return (
      way === "" || !(way.split(path.sep)[0] === ".." || path.isAbsolute(way))
    )
  }
  return !holds(one, other) && !holds(other, one)
}
