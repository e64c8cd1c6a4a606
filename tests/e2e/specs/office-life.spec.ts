import { describe } from "vitest"
import { useBrowser } from "../../support/browser-test.ts"
import { applying } from "../life/applying.ts"
import { selling } from "../life/selling.ts"
import { Story } from "../life/story.ts"

/** One story: each chapter goes on where the one before it ended. */
describe("the life of a shop", () => {
  const story = new Story(useBrowser().visit)

  describe("from the register to its opening", () => applying(story))
  describe("from the first product on", () => selling(story))
})
