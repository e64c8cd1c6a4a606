"use client"

import { useSyncExternalStore } from "react"

const listen = (tell: () => void) => {
  window.addEventListener("online", tell)
  window.addEventListener("offline", tell)
  return () => {
    window.removeEventListener("online", tell)
    window.removeEventListener("offline", tell)
  }
}

/** Whether the phone believes to have a line; true where nobody knows. */
export const useOnline = (): boolean =>
  useSyncExternalStore(
    listen,
    () => navigator.onLine,
    () => true
  )
