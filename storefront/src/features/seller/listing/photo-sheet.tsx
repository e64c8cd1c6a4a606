"use client"

import { lazy, Suspense, useEffect, useRef, useState } from "react"
import type { DeskPhoto } from "@/lib/desk-reply"
import { mediaPath } from "@/lib/media"
import { Button } from "@/ui/button"
import { Icon } from "@/ui/icon"
import type { CropWords } from "./crop-view"

const CropView = lazy(() => import("./crop-view"))

export type SheetWords = Readonly<{
  title: string
  first: string
  earlier: string
  later: string
  crop: string
  remove: string
  close: string
  cropping: CropWords
}>

/** What can be done with one photo: the order, the cut, taking it away. */
export const PhotoSheet = ({
  photo,
  place,
  count,
  words,
  onMove,
  onCrop,
  onRemove,
  onClose,
}: Readonly<{
  photo: DeskPhoto
  /** From 0. */
  place: number
  count: number
  words: SheetWords
  onMove: (to: number) => void
  onCrop: (cut: Blob) => void
  onRemove: () => void
  onClose: () => void
}>) => {
  const sheet = useRef<HTMLDialogElement>(null)
  const [isCropping, setCropping] = useState(false)
  useEffect(() => {
    sheet.current?.showModal()
  }, [])
  const src = mediaPath(photo.url, 1080) ?? ""
  return (
    <dialog
      ref={sheet}
      aria-labelledby="foto-judul"
      className="sheet"
      onClose={onClose}
    >
      <div className="flex flex-col gap-2 p-4 pb-6">
        <div className="flex items-center justify-between">
          <h2 id="foto-judul" className="text-xl">
            {words.title
              .replace("{place}", String(place + 1))
              .replace("{count}", String(count))}
          </h2>
          <Button
            look="quiet"
            size="small"
            aria-label={words.close}
            className="-mr-3"
            onClick={() => sheet.current?.close()}
          >
            <Icon name="x" />
          </Button>
        </div>
        {isCropping ? (
          <Suspense fallback={<div className="aspect-square bg-sand" />}>
            <CropView
              src={src}
              words={words.cropping}
              onCancel={() => setCropping(false)}
              onDone={onCrop}
            />
          </Suspense>
        ) : (
          <>
            {/* eslint-disable-next-line @next/next/no-img-element -- as ui/picture */}
            <img
              src={src}
              alt=""
              className="aspect-square max-h-80 w-full rounded-control bg-sand object-contain"
            />
            <div className="grid grid-cols-2 gap-2">
              <Button
                look="secondary"
                size="small"
                disabled={place === 0}
                onClick={() => onMove(0)}
              >
                <Icon name="badge-check" size={4} />
                {words.first}
              </Button>
              <Button
                look="secondary"
                size="small"
                onClick={() => setCropping(true)}
              >
                <Icon name="crop" size={4} />
                {words.crop}
              </Button>
              <Button
                look="secondary"
                size="small"
                disabled={place === 0}
                onClick={() => onMove(place - 1)}
              >
                <Icon name="arrow-left" size={4} />
                {words.earlier}
              </Button>
              <Button
                look="secondary"
                size="small"
                disabled={place === count - 1}
                onClick={() => onMove(place + 1)}
              >
                {words.later}
                <Icon name="arrow-right" size={4} />
              </Button>
            </div>
            <Button look="danger" size="small" onClick={onRemove}>
              <Icon name="trash" size={4} />
              {words.remove}
            </Button>
          </>
        )}
      </div>
    </dialog>
  )
}
