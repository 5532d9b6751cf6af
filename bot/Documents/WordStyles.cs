using DocumentFormat.OpenXml.Wordprocessing;

namespace PartnershipBot.Documents;

/// <summary>How the documents look: styles that Word and LibreOffice list under their own names, one list, the footer.</summary>
internal static class WordStyles
{
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Heading = "Heading1";
    public const string Part = "PartHeading";
    public const string Clause = "Clause";
    public const string Cell = "TableText";
    public const string CellHead = "TableHead";
    public const string Header = "Header";
    public const string Footer = "Footer";
    public const string Body = "BodyText";
    public const string Item = "ListBullet";
    public const string Note = "Note";
    public const string Frame = "SignatureFrame";
    public const string Blank = "Blank";

    private const string Normal = "Normal";
    private const string French = "fr-FR";
    private const string Ink = "1F3A5F";

    /// <summary>The width of the text, in twentieths of a point.</summary>
    public const int TextWidth = 9070;

    public static Styles Styles() =>
        new(
            new DocDefaults(
                new RunPropertiesDefault(
                    new RunPropertiesBaseStyle(
                        new RunFonts
                        {
                            Ascii = "Calibri",
                            HighAnsi = "Calibri",
                            ComplexScript = "Calibri",
                            EastAsia = "Calibri",
                        },
                        new FontSize { Val = "22" },
                        new FontSizeComplexScript { Val = "22" },
                        new Languages
                        {
                            Val = French,
                            EastAsia = French,
                            Bidi = "ar-SA",
                        }
                    )
                ),
                new ParagraphPropertiesDefault(
                    new ParagraphPropertiesBaseStyle(
                        new SpacingBetweenLines
                        {
                            After = "120",
                            Line = "264",
                            LineRule = LineSpacingRuleValues.Auto,
                        }
                    )
                )
            ),
            new Style(new StyleName { Val = "Normal" }, new PrimaryStyle())
            {
                Type = StyleValues.Paragraph,
                StyleId = Normal,
                Default = true,
            },
            Of(
                Title,
                "Title",
                new StyleParagraphProperties(new Justification { Val = JustificationValues.Center }),
                Large("40", bold: true)
            ),
            Of(
                Subtitle,
                "Subtitle",
                new StyleParagraphProperties(
                    new SpacingBetweenLines { After = "240" },
                    new Justification { Val = JustificationValues.Center }
                ),
                Large("26", bold: false)
            ),
            Of(
                Heading,
                "heading 1",
                new StyleParagraphProperties(
                    new KeepNext(),
                    new KeepLines(),
                    new NumberingProperties(new NumberingId { Val = WordNumbering.Articles }),
                    new SpacingBetweenLines { Before = "320", After = "100" },
                    new OutlineLevel { Val = 0 }
                ),
                Large("26", bold: true)
            ),
            // A heading without a number: parties, signatures, annexes.
            Of(
                Part,
                "Part Heading",
                new StyleParagraphProperties(
                    new KeepNext(),
                    new KeepLines(),
                    new SpacingBetweenLines { Before = "320", After = "100" },
                    new OutlineLevel { Val = 0 }
                ),
                Large("26", bold: true),
                isCustom: true
            ),
            Of(
                Clause,
                "Clause",
                new StyleParagraphProperties(
                    new NumberingProperties(new NumberingLevelReference { Val = 1 }, new NumberingId { Val = WordNumbering.Articles })
                ),
                null,
                isCustom: true
            ),
            Of(
                Cell,
                "Table Text",
                new StyleParagraphProperties(new SpacingBetweenLines { Before = "40", After = "40" }),
                new StyleRunProperties(new FontSize { Val = "20" }),
                isCustom: true
            ),
            Of(
                CellHead,
                "Table Head",
                new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "40", After = "40" }),
                new StyleRunProperties(new Bold(), new FontSize { Val = "20" }),
                isCustom: true
            ),
            Of(Body, "Body Text", new StyleParagraphProperties(), null),
            Of(
                Item,
                "List Bullet",
                new StyleParagraphProperties(
                    new NumberingProperties(new NumberingId { Val = WordNumbering.Bullets }),
                    new SpacingBetweenLines { After = "60" }
                ),
                null
            ),
            Of(
                Note,
                "Note",
                new StyleParagraphProperties(new Justification { Val = JustificationValues.Center }),
                new StyleRunProperties(new Italic()),
                isCustom: true
            ),
            // All frames stand on one page: nobody signs a page of its own.
            Of(
                Frame,
                "Signature Frame",
                new StyleParagraphProperties(new KeepNext(), new KeepLines(), new SpacingBetweenLines { Before = "60", After = "60" }),
                null,
                isCustom: true
            ),
            Of(Header, "header", Margin(), new StyleRunProperties(new FontSize { Val = "18" })),
            Of(Footer, "footer", Margin(), new StyleRunProperties(new FontSize { Val = "18" })),
            // To be seen on paper and on the screen, and to be found by its style.
            new Style(
                new StyleName { Val = "Blank" },
                new PrimaryStyle(),
                new StyleRunProperties(
                    new Shading
                    {
                        Val = ShadingPatternValues.Clear,
                        Color = "auto",
                        Fill = "FFF2B3",
                    }
                )
            )
            {
                Type = StyleValues.Character,
                StyleId = Blank,
                CustomStyle = true,
            }
        );

    public static Settings Settings() =>
        new(
            new DefaultTabStop { Val = 709 },
            new CharacterSpacingControl { Val = CharacterSpacingValues.DoNotCompress },
            // Of Word 2013 and later: without it the file opens in the mode of older ones.
            new Compatibility(
                new CompatibilitySetting
                {
                    Name = CompatSettingNameValues.CompatibilityMode,
                    Uri = "http://schemas.microsoft.com/office/word",
                    Val = "15",
                }
            ),
            new ThemeFontLanguages { Val = French }
        );

    public static TableBorders Borders() =>
        new(
            Line<TopBorder>(),
            Line<LeftBorder>(),
            Line<BottomBorder>(),
            Line<RightBorder>(),
            Line<InsideHorizontalBorder>(),
            Line<InsideVerticalBorder>()
        );

    private static T Line<T>()
        where T : BorderType, new() =>
        new()
        {
            Val = BorderValues.Single,
            Size = 4,
            Color = "A6A6A6",
        };

    /// <summary>What stands above and below the text: one part on the left, one on the right.</summary>
    private static StyleParagraphProperties Margin() =>
        new(new Tabs(new TabStop { Val = TabStopValues.Right, Position = TextWidth }), new SpacingBetweenLines { After = "0" });

    private static Style Of(string id, string name, StyleParagraphProperties paragraph, StyleRunProperties? run, bool isCustom = false)
    {
        var style = new Style(new StyleName { Val = name }, new BasedOn { Val = Normal }, new PrimaryStyle(), paragraph)
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
        };
        if (isCustom)
        {
            style.CustomStyle = true;
        }
        if (run is not null)
        {
            style.Append(run);
        }
        return style;
    }

    private static StyleRunProperties Large(string size, bool bold)
    {
        var run = new StyleRunProperties();
        if (bold)
        {
            run.Append(new Bold());
        }
        run.Append(new Color { Val = Ink }, new FontSize { Val = size });
        return run;
    }
}
