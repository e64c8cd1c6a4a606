import AxeBuilder from "@axe-core/playwright"
import type { Page } from "playwright-core"

/** WCAG 2.2 AA, and what the makers of axe call good practice. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

/**
 * What axe finds wrong on the page as it stands, one line each: rule, element
 * and why. Empty when the page is accessible as far as a machine can tell.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags([...TAGS, "best-practice"])
    // No page of ours has frames, and only they need a page more to sum up in.
    .setLegacyMode(true)
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${target.join(" ")}: ${(failureSummary ?? "").replace(/\s+/g, " ")}`
    )
  )
}
