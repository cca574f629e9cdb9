const seen = [];
await Excel.run(async (context) => {
  const comments = context.workbook.comments;
  comments.onAdded.add(async (event) => void seen.push([event.type, event.commentDetails.length]));
  comments.onDeleted.add(async (event) => void seen.push([event.type, event.commentDetails.length]));
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.onSingleClicked.add(async () => void seen.push("clicked"));
  await context.sync();
  const comment = comments.add("Ark1!B2", "Se på denne");
  await context.sync();
  comment.delete();
  const count = comments.getCount();
  await context.sync();
  assert.equal(count.value, 0);
});
await new Promise((next) => setTimeout(next, 20));
assert.deepEqual(seen, [["CommentAdded", 1], ["CommentDeleted", 1]]);
