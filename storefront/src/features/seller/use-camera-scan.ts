"use client"

import { useEffect, useRef, useState, type RefObject } from "react"
import { findTrackingNumber } from "@/lib/tracking-number"
import type { BarcodeReader } from "./barcode-reader"

export type CameraState = "starting" | "looking" | "refused"

const LOOK_EVERY_MS = 200
/** A number counts when two looks agree: a blurred one reads wrong once. */
const LOOKS_TO_AGREE = 2

const CAMERA: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: "environment", width: { ideal: 1280 } },
}

const pause = () =>
  new Promise((resolve) => window.setTimeout(resolve, LOOK_EVERY_MS))

/** Looks at the video until a number was read often enough, or it is stopped. */
async function lookFor(
  reader: BarcodeReader,
  video: HTMLVideoElement,
  isStopped: () => boolean
): Promise<string | null> {
  let last: string | null = null
  let looks = 0
  while (!isStopped()) {
    // A frame that is not there yet is no fault: the next one may be.
    const codes = await reader.detect(video).catch(() => [])
    const number = findTrackingNumber(codes)
    looks = number !== null && number === last ? looks + 1 : 1
    last = number
    if (number !== null && looks >= LOOKS_TO_AGREE) return number
    await pause()
  }
  return null
}

/**
 * Runs the phone's rear camera into the element of `video` while the calling component is
 * shown, and tells the first tracking number; the camera is off again then.
 */
export function useCameraScan(
  reader: BarcodeReader,
  onFound: (number: string) => void
): { state: CameraState; video: RefObject<HTMLVideoElement | null> } {
  const video = useRef<HTMLVideoElement>(null)
  const [state, setState] = useState<CameraState>("starting")
  useEffect(() => {
    let isStopped = false
    let stream: MediaStream | null = null
    const stop = () => {
      isStopped = true
      stream?.getTracks().forEach((track) => track.stop())
    }
    const run = async () => {
      const opened = await navigator.mediaDevices.getUserMedia(CAMERA)
      stream = opened
      const screen = video.current
      if (isStopped || !screen) return stop()
      screen.srcObject = opened
      await screen.play()
      setState("looking")
      const number = await lookFor(reader, screen, () => isStopped)
      const isWanted = !isStopped
      stop()
      if (number !== null && isWanted) onFound(number)
    }
    run().catch(() => {
      if (!isStopped) setState("refused")
      stop()
    })
    return stop
  }, [reader, onFound])
  return { state, video }
}
