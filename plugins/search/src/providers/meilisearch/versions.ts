const VERSION = /^(.+)_v(\d+)$/

/**
 * The indexes that a write to `name` goes to: itself, and every later version
 * of it. A version that is being filled must not miss what changes meanwhile.
 */
export function writtenIndexes(
  name: string,
  existing: readonly string[]
): string[] {
  const [, base, version] = VERSION.exec(name) ?? []
  const later = existing.filter((other) => {
    const [, otherBase, otherVersion] = VERSION.exec(other) ?? []
    return (
      base !== undefined &&
      otherBase === base &&
      Number(otherVersion) > Number(version)
    )
  })
  return [name, ...later]
}
