// A picture the fixtures attach: drawn here, shown from a blob address as the sites do.

export async function samplePicture(): Promise<string> {
  const canvas = document.createElement("canvas");
  canvas.width = 320;
  canvas.height = 200;
  const context = canvas.getContext("2d");
  if (context) {
    context.fillStyle = "#8fb3d9";
    context.fillRect(0, 0, 320, 200);
    context.fillStyle = "#f4d58d";
    context.fillRect(120, 60, 80, 80);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  return blob ? URL.createObjectURL(blob) : "";
}
