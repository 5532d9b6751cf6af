using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Documents.Templates;
using PartnershipBot.Tests.Cards;
using A = DocumentFormat.OpenXml.Drawing;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;

namespace PartnershipBot.Tests.Documents.Templates;

/// <summary>A library’s letter with its logo in the head of the page: the picture is in each letter that is made from it.</summary>
public sealed class LetterheadTests
{
    private static readonly DateOnly Today = new(2026, 3, 3);

    [Theory]
    [InlineData("replyLetter")]
    [InlineData("thanksLetter")]
    [InlineData("review")]
    public void A_picture_in_the_head_of_a_template_is_in_what_is_made_from_it(string key)
    {
        var kind = TemplateKind.Find(key)!;
        var template = WithLogo(kind.Starter(CardSamples.Library, Today));

        TemplateGuard.Refuse(template).ShouldBeNull();
        TemplateReading.Of(template, kind.Names).Unknown.ShouldBeEmpty();
        using var file = WordFileTests.Open(kind.Try(template, CardSamples.Library, Today));

        var header = file.MainDocumentPart!.HeaderParts.Single(h => h.Header!.Descendants<D.Inline>().Any());
        var picture = header.GetPartById(header.Header!.Descendants<A.Blip>().Single().Embed!.Value!);
        using var bytes = new MemoryStream();
        using (var stream = picture.GetStream())
        {
            stream.CopyTo(bytes);
        }
        bytes.ToArray().ShouldBe(Png());
        file.MainDocumentPart.Document!.Body!.Descendants<HeaderReference>()
            .Select(r => r.Id!.Value)
            .ShouldContain(file.MainDocumentPart.GetIdOfPart(header));
    }

    private static byte[] WithLogo(byte[] template)
    {
        using var buffer = new MemoryStream();
        buffer.Write(template);
        using (var file = WordprocessingDocument.Open(buffer, isEditable: true))
        {
            var main = file.MainDocumentPart!;
            var header = main.AddNewPart<HeaderPart>();
            var image = header.AddImagePart(ImagePartType.Png);
            image.FeedData(new MemoryStream(Png()));
            header.Header = new Header(new Paragraph(new Run(Drawing(header.GetIdOfPart(image)))));
            var body = main.Document!.Body!;
            var section = body.Elements<SectionProperties>().LastOrDefault() ?? body.AppendChild(new SectionProperties());
            section.RemoveAllChildren<HeaderReference>();
            section.PrependChild(new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) });
        }
        return buffer.ToArray();
    }

    private static Drawing Drawing(string id) =>
        new(
            new D.Inline(
                new D.Extent { Cx = 360000, Cy = 360000 },
                new D.DocProperties
                {
                    Id = 1,
                    Name = "Logo",
                    Description = "Logo de la bibliothèque",
                },
                new A.Graphic(
                    new A.GraphicData(
                        new P.Picture(
                            new P.NonVisualPictureProperties(
                                new P.NonVisualDrawingProperties { Id = 0, Name = "logo.png" },
                                new P.NonVisualPictureDrawingProperties()
                            ),
                            new P.BlipFill(new A.Blip { Embed = id }, new A.Stretch(new A.FillRectangle())),
                            new P.ShapeProperties(
                                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 360000, Cy = 360000 }),
                                new A.PresetGeometry { Preset = A.ShapeTypeValues.Rectangle }
                            )
                        )
                    )
                    {
                        Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture",
                    }
                )
            )
        );

    /// <summary>One grey point.</summary>
    private static byte[] Png()
    {
        using var png = new MemoryStream();
        png.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write([0, 128]);
        }
        Chunk("IDAT", packed.ToArray());
        Chunk("IEND", []);
        return png.ToArray();

        void Chunk(string type, byte[] data)
        {
            byte[] body = [.. System.Text.Encoding.ASCII.GetBytes(type), .. data];
            png.Write(BigEndian((uint)data.Length));
            png.Write(body);
            png.Write(BigEndian(Crc(body)));
        }
    }

    private static byte[] BigEndian(uint value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];

    private static uint Crc(byte[] data)
    {
        var crc = uint.MaxValue;
        foreach (var one in data)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }
        return ~crc;
    }
}
