/** What a position reading says beside its sum: parts, levels, steps, articles and implied posts. */
import { readPosition } from "../../../src/reading/notation/position";

const roles = (text: string) => readPosition(text).posts.map(({ fte, role }) => [fte, role]);

test("several posts are added and each is kept", () => {
  const reading = readPosition("1/1 stilling for koordinator\n60 % stilling som demenskontakt");
  expect(reading.fte).toBe(1.6);
  expect(reading.posts.map(({ fte, line }) => [fte, line])).toEqual([
    [1, 1],
    [0.6, 2],
  ]);
});

test("a part of a post is not added to it", () => {
  expect(roles("6 årsverk, hvorav 2 årsverk ved omgjøring")).toEqual([
    [6, "post"],
    [2, "part"],
  ]);
  expect(readPosition("6 årsverk, hvorav 2 årsverk ved omgjøring").fte).toBe(6);
});

test("a level beside an increase is not counted", () => {
  expect(roles("Styrke teamet med 0,5 årsverk (totalt 3 årsverk)")).toEqual([
    [0.5, "post"],
    [3, "total"],
  ]);
});

test("a step between two levels counts its difference", () => {
  expect(readPosition("økning av stilling fra 60 % til 75 %")).toMatchObject({ fte: 0.15, change: true });
  expect(readPosition("60 % stilling")).toMatchObject({ fte: 0.6, change: false });
});

test("an article with a post states one, an employed person only implies one", () => {
  expect(readPosition("Opprette en stilling for velferdsteknologi").posts).toMatchObject([{ fte: 1, form: "article" }]);
  expect(readPosition("ei eiga stilling")).toMatchObject({ fte: 1, implied: null });
  expect(readPosition("Har en ansatt daglig leder.")).toMatchObject({ fte: null, implied: 1 });
});

test("posts without a number are open, not none", () => {
  expect(readPosition("Antall stillinger styrkes")).toMatchObject({ fte: null, open: true });
  expect(readPosition("Nye møbler")).toMatchObject({ fte: null, open: false, posts: [] });
});

test("a year before a dash is no end of a span of posts", () => {
  expect(readPosition("Økt grunnbemanning – 2027 – 3 årsverk").fte).toBe(3);
  expect(readPosition("2-3 årsverk").fte).toBeNull();
});

test("the size of a post said right after its noun is no post more", () => {
  expect(readPosition("Fagstilling folkehelse, 0,7 årsverk").fte).toBe(0.7);
  expect(readPosition("Ny prosjektstilling i 40 %").fte).toBe(0.4);
  expect(readPosition("Koordinatorstilling ved biblioteket: 1,0 årsverk").fte).toBe(1);
});

test("another post after a comma or an og is one more", () => {
  expect(readPosition("Ny stilling og 0,5 årsverk vikar").fte).toBe(1.5);
  expect(readPosition("Opprette en stilling i Vik, 1 stilling i Nes").fte).toBe(2);
});
