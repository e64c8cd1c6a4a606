import { HOUSE } from "./palette"
import { circle, ellipse, group, path, rect, stroke } from "./svg"

/**
 * Glyphs that no free set has, drawn on the same 32 × 32 grid: catfish and
 * other harvest of the region. Used by name like the rest.
 */
const crescent = (fill: string): string =>
  path("M4 15a12 12 0 0 0 24 0z", fill) +
  path("M4 15h24v-3q-12-4-24 0z", HOUSE.sand, { opacity: 0.5 })

export const OWN_GLYPHS: Readonly<Record<string, string>> = {
  catfish:
    path(
      "M2 15C4 9 10 9 16 11C21 12.500 25 14 28 11C30 9 31 10 30.500 13C30 15 30 17 30.500 19C31 22 30 23 28 21C25 18 21 20 16 21C10 22 4 21 2 15Z",
      "#5E574E"
    ) +
    path("M3 17C6 21 11 21 16 20C11 20.500 7 19 3 17Z", "#B9AE9B") +
    path("M10 11C13 8 20 9 23 12.400C18 11.500 14 10.500 10 11Z", "#46403A") +
    path("M13 20.500C14 23 17 23 18 20.500Z", "#46403A") +
    circle(6.4, 13.6, 0.9, HOUSE.paper) +
    circle(6.4, 13.6, 0.5, HOUSE.ink) +
    stroke(
      "M3 16C1.500 18 1.600 20 2.600 21.500M4 17C3.600 19.500 4.400 21 5.600 22M3 13.500C1.600 11.500 1.600 10 2.400 8.600M4.600 12C4.600 10 5.400 9 6.400 8",
      "#46403A",
      0.55
    ),
  tuna:
    path("M2 16Q10 7 21 13L29 8Q27 16 29 24L21 19Q10 25 2 16Z", "#3F6480") +
    path("M3 17Q11 24 21 18.600Q11 20 3 17Z", "#D5DEE0") +
    path("M11 11.500L15 6.500L17 11.700ZM13 20.500L16 25L18 20Z", "#E2A72E") +
    circle(7, 15, 0.9, HOUSE.paper) +
    circle(7, 15, 0.5, HOUSE.ink) +
    stroke("M10 12.500Q11.500 16 10 19.500", "#2B4A61", 0.6),
  "oyster-mushroom":
    path("M14 29Q12 20 8 16H24Q19 21 18 29Z", "#EDE3CF") +
    path("M3 16Q2 9 10 8Q19 6 21 13Q21 18 12 18Q4 19 3 16Z", "#D9CBB0") +
    path("M15 14Q15 7 22 6Q30 6 30 12Q29 17 23 17Q16 18 15 14Z", "#E9DEC6") +
    stroke(
      "M10 17.500Q13 21 14 27M20 17Q18 21 16.500 27M13 18Q15 22 15.500 27",
      "#C9B896",
      0.6
    ),
  "ear-mushroom":
    path("M4 20Q2 10 11 9Q17 9 16 17Q15 25 9 25Q5 24 4 20Z", "#5A3A2C") +
    path("M14 16Q15 6 23 7Q30 9 28 18Q26 25 19 24Q14 22 14 16Z", "#7A5140") +
    stroke("M8 14Q12 14 12 20M19 12Q24 13 23 20M7 19q3 0 4 3", "#3E261C", 0.8),
  cassava:
    path(
      "M6 26Q2 22 8 15Q15 6 24 5Q29 4 28 9Q26 17 17 24Q10 30 6 26Z",
      "#8A5E3C"
    ) +
    path("M20 7Q27 4 28 9Q27 13 24 15Q19 13 20 7Z", "#F3E9D5") +
    circle(24.5, 9.5, 1.3, "#D9C8A6") +
    stroke("M9 20l3 1M12 15l3 2M8 24l2-1M15 20l2 1", "#5E3D24", 0.7),
  taro:
    path("M16 8Q28 10 26 21Q24 29 16 29Q8 29 6 21Q4 10 16 8Z", "#7B5A48") +
    ellipse(16, 22, 6.4, 5, "#E7DCEA") +
    circle(14, 21, 0.7, "#8E6A93") +
    circle(18, 23, 0.7, "#8E6A93") +
    circle(17, 20, 0.5, "#8E6A93") +
    stroke(
      "M8 14q8 4 16 0M7 18q2 1.500 3 1.500M25 18q-1 1.500-3 1.500",
      "#5A3F31",
      0.7
    ) +
    path("M16 9Q10 6 12 1Q16 3 16 9Q17 3 21 2Q22 7 16 9Z", "#6C9457"),
  "palm-sugar":
    crescent("#8A4B22") +
    ellipse(16, 14, 12, 4, "#A8632F") +
    ellipse(16, 13.6, 9, 2.6, "#B97640") +
    stroke("M8 19q2 4 5 5", "#C98A54", 1),
  opak:
    circle(16, 16, 13, "#EFD9A8") +
    circle(16, 16, 13, "none", { stroke: "#D8B46C", "stroke-width": 1.2 }) +
    [
      [10, 11],
      [18, 8],
      [22, 15],
      [12, 19],
      [18, 21],
      [9, 16],
      [16, 14],
    ]
      .map(
        ([x, y], index) =>
          circle(x ?? 0, y ?? 0, 1.1 + (index % 3) * 0.5, "#F9EBCB") +
          circle((x ?? 0) + 1.6, (y ?? 0) + 1.8, 0.6, "#C79B4B")
      )
      .join(""),
  rengginang: [
    [16, 16],
    [9, 12],
    [16, 8],
    [23, 12],
    [23, 20],
    [16, 24],
    [9, 20],
    [12, 16],
    [20, 16],
    [16, 12],
    [16, 20],
  ]
    .map(([x, y], index) =>
      group(
        [0, 60, 120]
          .map(
            (turn) =>
              `<ellipse cx="0" cy="0" rx="4.200" ry="1.700" fill="${["#F3E3BC", "#E6CB8E", "#FAF0D6"][(index + turn / 60) % 3]}" transform="rotate(${turn + index * 17})"/>`
          )
          .join(""),
        `translate(${x} ${y})`
      )
    )
    .join(""),
  nutmeg:
    path("M16 5Q28 6 27 17Q25 28 16 28Q7 28 5 17Q4 6 16 5Z", "#E5C36B") +
    path("M16 6Q22 12 22 18Q21 26 16 28Q11 26 10 18Q10 12 16 6Z", "#F5E7C0") +
    ellipse(16, 18.5, 4.6, 6, "#5E3821") +
    stroke(
      "M16 12.500q-4 4-3 11M16 12.500q4 4 3 11M13 16q4 2 6 0",
      "#B23A1D",
      1.1
    ) +
    path("M16 6Q12 3 14 1Q17 2 16 6Z", "#6C9457"),
  seaweed: stroke(
    "M16 30V12M16 22Q8 20 8 12M16 18Q24 16 24 8M8 12Q6 8 9 4M8 12Q11 9 11 6M24 8Q22 5 23 2M24 8Q27 6 28 4M16 12Q13 8 15 3M16 12Q19 9 18.500 5M16 27Q23 26 26 20",
    "#7A8F4A",
    2.1
  ),
  cardamom: [
    [10, 12, -30],
    [21, 11, 24],
    [15, 21, 4],
  ]
    .map(
      ([x, y, turn]) =>
        `<g transform="translate(${x} ${y}) rotate(${turn})">${path("M0-7.500Q6-3 4.500 3.500Q3 7.500 0 8Q-3 7.500-4.500 3.500Q-6-3 0-7.500Z", "#E9DDB9")}${stroke("M0-6.500V7M-2.200-4Q-3.400 1-1.800 6M2.200-4Q3.400 1 1.800 6", "#B9A36C", 0.6)}</g>`
    )
    .join(""),
  turmeric:
    path(
      "M4 20Q3 15 9 14L13 8Q16 5 18 8L17 13L24 12Q29 13 27 17L20 20L17 26Q14 29 12 26L13 21Q7 24 4 20Z",
      "#C98524"
    ) +
    ellipse(25.4, 15, 1.9, 2.4, "#F2B33D") +
    ellipse(14.4, 26, 2, 1.6, "#F2B33D") +
    stroke(
      "M8 16l1 4M13 13l3 1M18 15l1 4M22 14l.6 3M14 20l3 1",
      "#8F5A12",
      0.7
    ),
  "coffee-cherry":
    stroke("M16 3Q15 10 16 16", "#6B4526", 1.4) +
    path("M16 7Q24 1 30 7Q25 13 16 7Z", "#4C7A3D") +
    path("M15 9Q7 4 2 10Q8 15 15 9Z", "#5F8A4C") +
    circle(11, 19, 5, "#A63D1F") +
    circle(21, 18, 5, "#C2512E") +
    circle(16, 24, 5.4, "#B4462A") +
    circle(9.4, 17.4, 1.2, "#E58F6E") +
    circle(19.4, 16.4, 1.2, "#EFA68A") +
    circle(14.2, 22.2, 1.3, "#E58F6E"),
  "coffee-bean": [
    [11, 12, -32],
    [21, 20, 28],
  ]
    .map(
      ([x, y, turn]) =>
        `<g transform="translate(${x} ${y}) rotate(${turn})">${ellipse(0, 0, 6, 8, "#5B3A1C")}${stroke("M0-7.400Q-2.600-2.500 0 0Q2.600 2.500 0 7.400", "#A27A4B", 1)}</g>`
    )
    .join(""),
  "tea-tip":
    stroke("M16 30Q15 20 16 13", "#5F8A4C", 1.4) +
    path("M16 14Q12 8 16 2Q20 8 16 14Z", "#A9C77E") +
    path("M16 19Q6 18 4 8Q15 9 16 19Z", "#6C9457") +
    path("M16 19Q26 18 28 8Q17 9 16 19Z", "#7FA868") +
    stroke("M15 17Q10 14 7 11M17 17Q22 14 25 11", "#3F6B33", 0.6),
  croquette: [
    [6, 7, "#D9974A"],
    [14, 15, "#C98439"],
    [5, 20, "#E0A356"],
  ]
    .map(
      ([x, y, fill]) =>
        rect(Number(x), Number(y), 14, 8, String(fill), 4) +
        [2.5, 6, 9.5]
          .map(
            (dx) =>
              circle(Number(x) + dx, Number(y) + 3, 0.7, "#F3D39A") +
              circle(Number(x) + dx + 1.4, Number(y) + 5.4, 0.6, "#9A5E22")
          )
          .join("")
    )
    .join(""),
  meatball: [
    [10, 12, 7],
    [22, 14, 6.6],
    [15, 22, 7],
  ]
    .map(
      ([x, y, r]) =>
        circle(x ?? 0, y ?? 0, r ?? 0, "#B9A08A") +
        circle((x ?? 0) - 2, (y ?? 0) - 2, 1.6, "#DCCBB8") +
        circle((x ?? 0) + 2, (y ?? 0) + 1, 0.6, "#8E7660") +
        circle((x ?? 0) - 0.6, (y ?? 0) + 2.6, 0.5, "#8E7660")
    )
    .join(""),
  fillet:
    path("M3 17Q8 7 20 8Q30 9 29 15Q27 23 15 25Q5 26 3 17Z", "#F1CDBB") +
    path("M3 17Q8 7 20 8Q12 12 6 22Q3.600 20 3 17Z", "#F8E3D7") +
    stroke(
      "M11 12Q12 17 9 22M16 10.500Q18 16 15 22.500M21.500 10.500Q24 15 21 21",
      "#D99F86",
      0.9
    ),
  dodol: [
    [4, 9, "#7A3E1E"],
    [12, 16, "#8F4D27"],
    [8, 3, "#6B3519"],
  ]
    .map(
      ([x, y, fill]) =>
        rect(Number(x), Number(y), 17, 9, String(fill), 2.4) +
        path(
          `M${Number(x)} ${Number(y) + 1}l-2.500-1.500v10l2.500-1.500zM${Number(x) + 17} ${Number(y) + 1}l2.500-1.500v10l-2.500-1.500z`,
          "#E2C48C"
        ) +
        rect(Number(x) + 3, Number(y) + 1.6, 9, 1.4, "#FFFFFF", 0.7, {
          opacity: 0.25,
        })
    )
    .join(""),
  "shrimp-paste":
    rect(5, 12, 22, 14, "#6E3B3B", 2.4) +
    rect(5, 12, 22, 4.5, "#8B5050", 2.4) +
    stroke("M9 20h5M17 22h6M12 23.500h3", "#4E2626", 0.9),
  compost:
    path("M2 27Q6 15 16 14Q26 15 30 27Z", "#5A4030") +
    path("M5 27Q9 20 16 19Q23 20 27 27Z", "#6E5240") +
    stroke("M16 15V7", "#4C7A3D", 1.4) +
    path("M16 9Q9 9 8 3Q15 3 16 9Z", "#6C9457") +
    path("M16 8Q22 8 24 2Q17 1 16 8Z", "#83AB6C"),
  grub: [
    [9, 10, -20],
    [20, 14, 24],
    [12, 22, 8],
  ]
    .map(
      ([x, y, turn]) =>
        `<g transform="translate(${x} ${y}) rotate(${turn})">${rect(-7, -2.6, 14, 5.2, "#CDAE7B", 2.6)}${stroke("M-4-2.300v4.600M-1-2.500v5M2-2.500v5M5-2.200v4.400", "#8F7040", 0.7)}</g>`
    )
    .join(""),
  "candied-peel":
    stroke(
      "M6 24Q3 12 14 7M11 27Q9 16 20 11M17 28Q16 20 26 15",
      "#E08A2C",
      3.6
    ) +
    stroke(
      "M7 22Q5 13 14 8.600M12 25Q11 17 20 12.500M18 26.500Q18 20.500 26 16.500",
      "#F6C98A",
      1.1
    ),
}
