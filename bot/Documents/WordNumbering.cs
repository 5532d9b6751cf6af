using DocumentFormat.OpenXml.Wordprocessing;

namespace PartnershipBot.Documents;

/// <summary>
/// The lists of a document: dashes, and the numbers of articles. These are Word's own, so that whoever takes an article in has the
/// following ones numbered anew.
/// </summary>
internal static class WordNumbering
{
    public const int Bullets = 1;
    public const int Articles = 2;

    public static Numbering Numbering() =>
        new(
            new AbstractNum(
                new MultiLevelType { Val = MultiLevelValues.SingleLevel },
                new Level(
                    new StartNumberingValue { Val = 1 },
                    new NumberingFormat { Val = NumberFormatValues.Bullet },
                    new LevelText { Val = "–" },
                    new LevelJustification { Val = LevelJustificationValues.Left },
                    new PreviousParagraphProperties(new Indentation { Left = "567", Hanging = "283" })
                )
                {
                    LevelIndex = 0,
                }
            )
            {
                AbstractNumberId = 0,
            },
            new AbstractNum(
                new MultiLevelType { Val = MultiLevelValues.Multilevel },
                Number(0, WordStyles.Heading, "Article\u00A0%1 –"),
                Number(1, WordStyles.Clause, "%1.%2")
            )
            {
                AbstractNumberId = 1,
            },
            new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = Bullets },
            new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = Articles }
        );

    private static Level Number(int level, string style, string text) =>
        new(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = NumberFormatValues.Decimal },
            new ParagraphStyleIdInLevel { Val = style },
            new LevelSuffix { Val = LevelSuffixValues.Space },
            new LevelText { Val = text },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "0", FirstLine = "0" })
        )
        {
            LevelIndex = level,
        };
}
