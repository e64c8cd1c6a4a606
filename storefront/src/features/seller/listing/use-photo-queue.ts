"use client"

import { useCallback, useEffect, useRef, useState } from "react"
import type { DeskState } from "@/lib/desk-reply"
import { PHOTO_LIMITS, shrinkPicture } from "../pictures/shrink-picture"
import { uploadPhoto } from "./desk-calls"
import { useDesk } from "./desk-context"
import {
  forgetPhoto,
  keepPhoto,
  newPhotoId,
  pendingPhotosOf,
  type PendingPhoto,
} from "./pending-photos"

export interface QueuedPhoto {
  id: string
  photo: Blob
  preview: string
  isSending: boolean
}

const toQueued = ({ id, photo }: Pick<PendingPhoto, "id" | "photo">) => ({
  id,
  photo,
  preview: URL.createObjectURL(photo),
  isSending: false,
})

/**
 * Photos on their way to a product, one after the other. Those that find no
 * line stay on the phone, also when the page is closed, and go when it is back.
 */
export function usePhotoQueue(onSent: (state: DeskState) => void) {
  const { id, locale, inTurn } = useDesk()
  const [queued, setQueued] = useState<readonly QueuedPhoto[]>([])
  const [fault, setFault] = useState("")
  const list = useRef<readonly QueuedPhoto[]>([])
  const show = useCallback((next: readonly QueuedPhoto[]) => {
    list.current = next
    setQueued(next)
  }, [])

  const mark = useCallback(
    (photoId: string, isSending: boolean) =>
      show(
        list.current.map((one) =>
          one.id === photoId ? { ...one, isSending } : one
        )
      ),
    [show]
  )
  const drop = useCallback(
    (photoId: string) => {
      const gone = list.current.find((one) => one.id === photoId)
      if (gone) URL.revokeObjectURL(gone.preview)
      show(list.current.filter((one) => one.id !== photoId))
      void forgetPhoto(photoId)
    },
    [show]
  )
  const send = useCallback(
    async ({ id: photoId, photo }: QueuedPhoto) => {
      mark(photoId, true)
      const reply = await inTurn(() => uploadPhoto(id, photo, locale))
      if (reply.ok) {
        drop(photoId)
        setFault("")
        onSent(reply)
      } else {
        mark(photoId, false)
        setFault(reply.code === "offline" ? "" : reply.text)
      }
    },
    [id, locale, inTurn, mark, drop, onSent]
  )

  useEffect(() => {
    const sendAll = () => {
      for (const one of list.current) if (!one.isSending) void send(one)
    }
    if (list.current.length === 0)
      void pendingPhotosOf(id).then((kept) => {
        if (kept.length === 0 || list.current.length > 0) return
        show(kept.map(toQueued))
        sendAll()
      })
    window.addEventListener("online", sendAll)
    return () => window.removeEventListener("online", sendAll)
  }, [id, send, show])

  const add = async (files: readonly File[]) => {
    for (const file of files) {
      // What no browser reads is sent as it is: the backend says why not.
      const photo = await shrinkPicture(file, PHOTO_LIMITS).catch(() => file)
      const queuedPhoto = toQueued({ id: newPhotoId(), photo })
      await keepPhoto({ id: queuedPhoto.id, owner: id, photo })
      show([...list.current, queuedPhoto])
      void send(queuedPhoto)
    }
  }
  return { queued, fault, add, retry: send, drop }
}
