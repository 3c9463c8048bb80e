"use client";

import { BusyButton } from "@/components/form/busy-button";
import choiceList from "./choice-list.module.css";
import type { MarkedStretch } from "./marking-actions";
import { useMarking } from "./use-marking";

/** In a version in plain language: says that the selected words stand for a passage of the original. */
export function PlacePassage({ passage }: { readonly passage: MarkedStretch }) {
  const { setup, actions, isBusy, perform } = useMarking();
  return (
    <>
      <h3>Place a passage of the original here</h3>
      <ul className={choiceList.choices}>
        {setup.unplaced.map(({ key, firstWords, text }) => (
          <li key={key}>
            <BusyButton
              isBusy={isBusy}
              onClick={() =>
                void perform(() =>
                  actions.placePassageAction({ articleKey: setup.articleKey, passageKey: key, place: passage }),
                )
              }
            >
              <span>
                “{firstWords} …” <small>{text}</small>
              </span>
            </BusyButton>
          </li>
        ))}
      </ul>
    </>
  );
}
