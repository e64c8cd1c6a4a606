"use client"

import { useRouter } from "next/navigation"
import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type ChangeEvent,
  type ReactNode,
} from "react"
import { LISTING_LIMITS } from "@/lib/listing-form"
import { Button } from "@/ui/button"
import { FieldError } from "@/ui/field"
import { Icon } from "@/ui/icon"
import { useControlId } from "../../shared/form-context"
import { forgetDraft } from "../draft-keeper"
import { PHOTO_LIMITS, shrinkPicture } from "../pictures/shrink-picture"
import { AddTile } from "./add-tile"
import { createDraft, uploadPhoto } from "./desk-calls"
import {
  forgetPhoto,
  keepPhoto,
  newPhotoId,
  pendingPhotosOf,
  type PendingPhoto,
} from "./pending-photos"

export type NewListingWords = Readonly<{
  camera: string
  gallery: string
  submit: string
  sending: string
  failed: string
  drop: string
  nameMissing: string
}>

/** Whose photos they are while the product has no id. */
const OWNER = "baru"

/** Where the name is kept until the draft has been made. */
export const NEW_DRAFT = "produk:baru"

type Shown = PendingPhoto & { preview: string }

const show = (pending: PendingPhoto): Shown => ({
  ...pending,
  preview: URL.createObjectURL(pending.photo),
})

/**
 * Takes photos and makes the draft with scripts: the photos stay on the phone
 * and are sent from the next page, while the rest is being typed.
 */
export const NewListingStart = ({
  locale,
  words,
  plain,
  children,
}: Readonly<{
  locale: string
  words: NewListingWords
  /** The photos where no scripts run. */
  plain: ReactNode
  /** The name. */
  children: ReactNode
}>) => {
  const router = useRouter()
  const place = useRef<HTMLDivElement>(null)
  const nameId = useControlId("name")
  const [photos, setPhotos] = useState<readonly Shown[]>([])
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState("")

  useEffect(() => {
    void pendingPhotosOf(OWNER).then((kept) => setPhotos(kept.map(show)))
  }, [])

  const pick = async ({
    currentTarget: input,
  }: ChangeEvent<HTMLInputElement>) => {
    const room = LISTING_LIMITS.photos - photos.length
    const files = [...(input.files ?? [])].slice(0, room)
    input.value = ""
    for (const file of files) {
      // What no browser reads is sent as it is: the backend says why not.
      const photo = await shrinkPicture(file, PHOTO_LIMITS).catch(() => file)
      const pending = { id: newPhotoId(), owner: OWNER, photo }
      await keepPhoto(pending)
      setPhotos((now) => [...now, show(pending)])
    }
  }
  const drop = (id: string) => {
    setPhotos(photos.filter((one) => one.id !== id))
    void forgetPhoto(id)
  }
  const begin = useEffectEvent(async () => {
    if (isBusy) return
    const field = document.getElementById(nameId)
    const name = field instanceof HTMLInputElement ? field.value.trim() : ""
    if (name === "") {
      setFault(words.nameMissing)
      field?.focus()
      return
    }
    setBusy(true)
    setFault("")
    const made = await createDraft(name, locale)
    if (!made.ok) {
      setBusy(false)
      setFault(made.code === "offline" ? words.failed : made.text)
      return
    }
    for (const { id, photo } of photos) {
      const isKept = await keepPhoto({ id, photo, owner: made.id })
      // A browser without such a memory sends them now.
      if (isKept === null) await uploadPhoto(made.id, photo, locale)
    }
    forgetDraft(NEW_DRAFT)
    router.push(
      `${locale === "id" ? "" : `/${locale}`}/penjual/produk/${made.id}`
    )
  })

  // Enter in the name means the same as the button.
  useEffect(() => {
    const form = place.current?.closest("form")
    if (!form) return
    const onSubmit = (event: Event) => {
      event.preventDefault()
      void begin()
    }
    form.addEventListener("submit", onSubmit)
    return () => form.removeEventListener("submit", onSubmit)
  }, [])

  return (
    <div ref={place} className="flex flex-col gap-5">
      <ul className="scripted grid grid-cols-3 gap-2 sm:grid-cols-5">
        {photos.map(({ id, preview }) => (
          <li key={id} className="relative">
            {/* eslint-disable-next-line @next/next/no-img-element -- only on this phone */}
            <img
              src={preview}
              alt=""
              className="aspect-square w-full rounded-control bg-sand object-cover"
            />
            <button
              type="button"
              aria-label={words.drop}
              onClick={() => drop(id)}
              className="absolute top-0 right-0 grid size-11 place-items-center"
            >
              <span className="grid size-7 place-items-center rounded-full bg-white text-ink">
                <Icon name="x" size={4} />
              </span>
            </button>
          </li>
        ))}
        {photos.length < LISTING_LIMITS.photos ? (
          <>
            <AddTile
              icon="camera"
              label={words.camera}
              isMain
              onPick={(event) => void pick(event)}
            />
            <AddTile
              icon="image"
              label={words.gallery}
              onPick={(event) => void pick(event)}
            />
          </>
        ) : null}
      </ul>
      <noscript>{plain}</noscript>
      {children}
      <div role="alert" className="empty:hidden">
        {fault ? <FieldError id="baru-error">{fault}</FieldError> : null}
      </div>
      <Button type="submit" size="wide" aria-disabled={isBusy || undefined}>
        <span aria-live="polite">{isBusy ? words.sending : words.submit}</span>
      </Button>
    </div>
  )
}
