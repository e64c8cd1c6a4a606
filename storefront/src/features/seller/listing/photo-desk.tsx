"use client"

import { useCallback, useState, type ChangeEvent } from "react"
import type { DeskPhoto, DeskReply, DeskState } from "@/lib/desk-reply"
import { LISTING_LIMITS } from "@/lib/listing-form"
import { moveItem } from "@/lib/move-item"
import { FieldError } from "@/ui/field"
import { AddTile } from "./add-tile"
import { deletePhoto, sendOrder, uploadPhoto } from "./desk-calls"
import { useDesk } from "./desk-context"
import { PhotoSheet, type SheetWords } from "./photo-sheet"
import { PendingTile, PhotoTile } from "./photo-tile"
import { usePhotoQueue } from "./use-photo-queue"

export type PhotoWords = Readonly<{
  camera: string
  gallery: string
  main: string
  /** With `{place}`. */
  tile: string
  sending: string
  waiting: string
  retry: string
  drop: string
  alt: string
  offline: string
  sheet: SheetWords
}>

/**
 * The photos of a product on a phone: taken by the camera or chosen, sent in
 * the background, put in order, cut, taken away.
 */
export const PhotoDesk = ({
  photos: saved,
  words,
}: Readonly<{ photos: readonly DeskPhoto[]; words: PhotoWords }>) => {
  const { id, locale, inTurn, note } = useDesk()
  const [known, setKnown] = useState<readonly DeskPhoto[] | null>(null)
  const [openId, setOpenId] = useState<string | null>(null)
  const [fault, setFault] = useState("")
  const photos = known ?? saved
  const take = useCallback(
    (state: DeskState) => {
      setKnown(state.photos)
      note(state)
    },
    [note]
  )
  const queue = usePhotoQueue(take)
  const place = photos.findIndex((photo) => photo.id === openId)
  const open = photos[place]
  const isFull = photos.length + queue.queued.length >= LISTING_LIMITS.photos

  const settle = (reply: DeskReply<DeskState>) => {
    if (reply.ok) take(reply)
    else setFault(reply.code === "offline" ? words.offline : reply.text)
    return reply.ok
  }
  const order = async (next: readonly DeskPhoto[]) => {
    setFault("")
    const former = photos
    setKnown(next)
    const ids = next.map((photo) => photo.id)
    if (!settle(await inTurn(() => sendOrder(id, ids, locale))))
      setKnown(former)
  }
  const move = (to: number) => void order(moveItem(photos, place, to))
  const remove = async (photoId: string) => {
    setFault("")
    setOpenId(null)
    settle(await inTurn(() => deletePhoto(id, photoId, locale)))
  }
  /** The cut takes the place of the photo: added, moved there, the old one gone. */
  const replace = async (photoId: string, at: number, cut: Blob) => {
    setOpenId(null)
    const added = await inTurn(() => uploadPhoto(id, cut, locale))
    if (!settle(added) || !added.ok) return
    const last = added.photos.length - 1
    const ids = moveItem(added.photos, last, at).map((photo) => photo.id)
    if (settle(await inTurn(() => sendOrder(id, ids, locale))))
      await remove(photoId)
  }
  const pick = ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const room = LISTING_LIMITS.photos - photos.length - queue.queued.length
    void queue.add([...(input.files ?? [])].slice(0, room))
    input.value = ""
  }
  const says = fault || queue.fault

  return (
    <div id="photos" className="scroll-mt-4">
      <ul className="grid grid-cols-3 gap-2 sm:grid-cols-5">
        {photos.map((photo, index) => (
          <li key={photo.id}>
            <PhotoTile
              url={photo.url}
              label={words.tile.replace("{place}", String(index + 1))}
              badge={index === 0 ? words.main : undefined}
              onPress={() => setOpenId(photo.id)}
            />
          </li>
        ))}
        {queue.queued.map((one) => (
          <li key={one.id}>
            <PendingTile
              preview={one.preview}
              isSending={one.isSending}
              words={words}
              onRetry={() => void queue.retry(one)}
              onDrop={() => queue.drop(one.id)}
            />
          </li>
        ))}
        {isFull ? null : (
          <>
            <AddTile icon="camera" label={words.camera} isMain onPick={pick} />
            <AddTile icon="image" label={words.gallery} onPick={pick} />
          </>
        )}
      </ul>
      <div role="alert" className="pt-2 empty:hidden">
        {says ? <FieldError id="photos-error">{says}</FieldError> : null}
      </div>
      {open ? (
        <PhotoSheet
          key={open.id}
          photo={open}
          place={place}
          count={photos.length}
          words={words.sheet}
          onMove={move}
          onCrop={(cut) => void replace(open.id, place, cut)}
          onRemove={() => void remove(open.id)}
          onClose={() => setOpenId(null)}
        />
      ) : null}
    </div>
  )
}
