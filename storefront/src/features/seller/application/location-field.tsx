"use client"

import { useState } from "react"
import { Button } from "@/ui/button"
import { Icon } from "@/ui/icon"

type State = "idle" | "asking" | "done" | "failed"

/** Exact enough to find a gate; more would only be noise of the phone. */
const DIGITS = 6

/**
 * The exact place, by the phone's own sense of it. Only where scripts run;
 * without, what was saved is sent along unchanged.
 */
export const LocationField = ({
  latitude,
  longitude,
  words,
}: Readonly<{
  latitude: string
  longitude: string
  words: Readonly<Record<"use" | "asking" | "done" | "failed" | "hint", string>>
}>) => {
  const [place, setPlace] = useState({ latitude, longitude })
  const [state, setState] = useState<State>(latitude ? "done" : "idle")
  const ask = () => {
    if (!("geolocation" in navigator)) return setState("failed")
    setState("asking")
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setPlace({
          latitude: coords.latitude.toFixed(DIGITS),
          longitude: coords.longitude.toFixed(DIGITS),
        })
        setState("done")
      },
      () => setState("failed"),
      { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 }
    )
  }
  return (
    <div className="scripted flex flex-col gap-1">
      <input type="hidden" name="latitude" value={place.latitude} />
      <input type="hidden" name="longitude" value={place.longitude} />
      <Button
        look="secondary"
        size="small"
        className="self-start"
        aria-disabled={state === "asking" || undefined}
        onClick={ask}
      >
        <Icon name="map-pin" />
        {words.use}
      </Button>
      <p role="status" className="text-sm text-ink-soft">
        {state === "idle" ? words.hint : words[state]}
      </p>
    </div>
  )
}
