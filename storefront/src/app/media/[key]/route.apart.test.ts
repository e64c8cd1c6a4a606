import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import sharp from "sharp"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"

let folder = ""

vi.mock("server-only", () => ({}))
vi.mock("@/config", () => ({
  config: () => ({
    BACKEND_URL: "http://localhost:9",
    FILES_DIR: path.join(folder, "files"),
    MEDIA_CACHE_DIR: path.join(folder, "made"),
  }),
}))

const { GET } = await import("@/app/media/[key]/route")

const ask = async (key: string, accept: string, width = 360) => {
  const request = new Request(`http://localhost/media/${key}?w=${width}`, {
    headers: { accept },
  })
  const response = await GET(request, { params: Promise.resolve({ key }) })
  return { response, bytes: Buffer.from(await response.arrayBuffer()) }
}

const AVIF = "image/avif,image/webp,*/*;q=0.8"
const OLD = "image/webp,*/*"

/** Files in the folder of finished pictures, by how they end. */
const made = async (extension: string) =>
  (await readdir(path.join(folder, "made"), { recursive: true })).filter(
    (name) => name.endsWith(`.${extension}`)
  )

const until = async (holds: () => Promise<boolean>) => {
  for (let round = 0; round < 400; round += 1) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error("It never came.")
}

describe("/media", () => {
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "pasar-media-"))
    await mkdir(path.join(folder, "files"))
    const noise = await sharp({
      create: {
        ...{ width: 900, height: 900, channels: 3 },
        background: "#a63d1f",
        noise: { type: "gaussian", mean: 120, sigma: 40 },
      },
    })
      .jpeg()
      .toBuffer()
    await writeFile(path.join(folder, "files", "foto.jpg"), noise)
  })

  afterAll(() => rm(folder, { recursive: true, force: true }))

  it("answers WebP at once and AVIF when that is made", async () => {
    const first = await ask("foto.jpg", AVIF)
    expect(first.response.headers.get("content-type")).toBe("image/webp")
    expect(first.response.headers.get("vary")).toContain("Accept")
    expect(first.response.headers.get("cache-control")).not.toContain(
      "immutable"
    )
    await until(async () => (await made("avif")).length === 1)
    const later = await ask("foto.jpg", AVIF)
    expect(later.response.headers.get("content-type")).toBe("image/avif")
    expect(later.response.headers.get("cache-control")).toContain("immutable")
    expect(later.bytes.length).toBeLessThan(first.bytes.length)
    expect(await sharp(later.bytes).metadata()).toMatchObject({
      ...{ format: "heif", width: 360 },
    })
  }, 30_000)

  it("gives browsers that do not say AVIF what they take, for good", async () => {
    const { response } = await ask("foto.jpg", OLD)
    expect(response.headers.get("content-type")).toBe("image/webp")
    expect(response.headers.get("cache-control")).toContain("immutable")
  })

  it("makes each picture once, however many ask", async () => {
    const asked = Array.from({ length: 8 }, (_, n) =>
      ask("foto.jpg", n % 2 ? AVIF : OLD, 640)
    )
    const answers = await Promise.all(asked)
    expect(new Set(answers.map(({ bytes }) => bytes.length)).size).toBe(1)
    await until(async () => (await made("avif")).length === 2)
    expect(await made("webp")).toHaveLength(2)
  }, 30_000)

  it.each([
    ["foto.jpg", 361, 404],
    ["..%2Fsecret", 360, 404],
  ])("has no %s of %i", async (key, width, status) => {
    expect((await ask(key, AVIF, width)).response.status).toBe(status)
  })
})
