import type { Page } from "playwright-core"

/**
 * Gives a page a reader of barcodes, which Chromium on Linux lacks: it tells of
 * each picture in turn what is said here, the last for ever. Of a black or
 * empty picture it tells nothing, so the camera has to run.
 */
export const giveBarcodeReader = (page: Page, said: readonly string[]) =>
  page.addInitScript(
    (left) => {
      const isPicture = (source: CanvasImageSource) => {
        const paper = new OffscreenCanvas(64, 48).getContext("2d")
        paper?.drawImage(source, 0, 0, 64, 48)
        const data = paper?.getImageData(0, 0, 64, 48).data ?? []
        return new Set(data).size > 2
      }
      class Reader {
        static getSupportedFormats = () => Promise.resolve(["code_128"])
        detect = (source: CanvasImageSource) => {
          if (!isPicture(source)) return Promise.resolve([])
          const rawValue = left.length > 1 ? left.shift() : left[0]
          return Promise.resolve([{ format: "code_128", rawValue }])
        }
      }
      Object.assign(globalThis, { BarcodeDetector: Reader })
    },
    [...said]
  )

/** Takes it away where there is one: as on an iPhone. */
export const takeBarcodeReader = (page: Page) =>
  page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, "BarcodeDetector")
  })

/**
 * Gives a page a camera, which a Chromium without a screen lacks: a moving
 * picture, where its buyer and the page's own rules let it film. Answers how
 * each track stands that it filmed with.
 */
export async function giveCamera(
  page: Page,
  { isLet }: { isLet: boolean }
): Promise<() => Promise<string[]>> {
  await page.addInitScript((mayFilm) => {
    const tracks: MediaStreamTrack[] = []
    const film = () => {
      const policy: unknown = Reflect.get(document, "featurePolicy")
      const rules = policy as { allowsFeature: (name: string) => boolean }
      if (!mayFilm || !rules.allowsFeature("camera"))
        return Promise.reject(new DOMException("No", "NotAllowedError"))
      const canvas = document.createElement("canvas")
      const paper = canvas.getContext("2d")
      let turn = 0
      window.setInterval(() => {
        turn += 1
        for (let x = 0; x < canvas.width; x += 10) {
          paper?.fillRect(x, 0, 5, canvas.height)
          if (paper) paper.fillStyle = `hsl(${(x + turn) % 360} 80% 50%)`
        }
      }, 50)
      const stream = canvas.captureStream(20)
      tracks.push(...stream.getTracks())
      return Promise.resolve(stream)
    }
    Object.assign(globalThis, { filmedWith: tracks })
    Object.assign(navigator.mediaDevices, { getUserMedia: film })
  }, isLet)
  return () =>
    page.evaluate(() => {
      const tracks: unknown = Reflect.get(globalThis, "filmedWith")
      return Array.isArray(tracks)
        ? tracks.map((track: MediaStreamTrack) => track.readyState)
        : []
    })
}
