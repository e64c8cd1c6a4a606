import type { Locator } from "playwright-core"

/**
 * Waits until the page's scripts listen to an element: what only works with
 * them (a photo that is made small) would otherwise be done too early. React
 * leaves this mark on what it has taken over.
 */
export async function hydrated(locator: Locator): Promise<Locator> {
  const handle = await locator.elementHandle()
  await locator
    .page()
    .waitForFunction(
      (element) =>
        element !== null &&
        Object.keys(element).some((key) => key.startsWith("__reactProps")),
      handle
    )
  return locator
}
