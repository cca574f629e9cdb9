import { plainTitle, titleLikeness } from "../../src/economy/title-likeness";

test("case, punctuation and spaces make no other title", () => {
  expect(plainTitle("  ½ stilling – knyttet til Inkluderings-arbeidet. ")).toBe("½ stilling knyttet til inkluderings arbeidet");
  expect(titleLikeness("Utrede frisklivssenter", "UTREDE  frisklivssenter.")).toBe(1);
});

test("a changed ending is near, another tiltak is far, and no title is like nothing", () => {
  expect(titleLikeness("Utvide nattjenesten i hjemmesykepleien", "Utvide nattjenesten i hjemmesjukepleien")).toBeGreaterThan(0.85);
  expect(titleLikeness("Utvide nattjenesten i hjemmesykepleien", "Bygge omsorgsboliger på Ådalsbruk")).toBeLessThan(0.3);
  expect(titleLikeness("", "")).toBe(0);
});
