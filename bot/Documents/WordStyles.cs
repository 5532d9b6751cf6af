using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PartnershipBot.Documents;

/// <summary>How the documents look: styles that Word and LibreOffice list under their own names, one list, the footer.</summary>
internal static class WordStyles
{
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Heading = "Heading1";
    public const string Body = "BodyText";
    public const string Item = "ListBullet";
    public const string Note = "Note";
    public const string Frame = "SignatureFrame";
    public const string Blank = "Blank";

    private const string Normal = "Normal";
    private const string Footer = "Footer";
    private const string French = "fr-FR";
    private const string Ink = "1F3A5F";

    public static Styles Styles() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri", EastAsia = "Calibri" },
                new FontSize { Val = "22" },
                new FontSizeComplexScript { Val = "22" },
                new Languages { Val = French, EastAsia = French, Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = Normal, Default = true },
        Of(Title, "Title", new StyleParagraphProperties(new Justification { Val = JustificationValues.Center }), Large("40", bold: true)),
        Of(Subtitle, "Subtitle", new StyleParagraphProperties(
            new SpacingBetweenLines { After = "240" }, new Justification { Val = JustificationValues.Center }), Large("26", bold: false)),
        Of(Heading, "heading 1", new StyleParagraphProperties(
            new KeepNext(), new KeepLines(), new SpacingBetweenLines { Before = "320", After = "100" }, new OutlineLevel { Val = 0 }), Large("26", bold: true)),
        Of(Body, "Body Text", new StyleParagraphProperties(), null),
        Of(Item, "List Bullet", new StyleParagraphProperties(
            new NumberingProperties(new NumberingId { Val = 1 }), new SpacingBetweenLines { After = "60" }, new ContextualSpacing()), null),
        Of(Note, "Note", new StyleParagraphProperties(new Justification { Val = JustificationValues.Center }), new StyleRunProperties(new Italic())),
        // All frames stand on one page: nobody signs a page of its own.
        Of(Frame, "Signature Frame", new StyleParagraphProperties(new KeepNext(), new KeepLines(), new SpacingBetweenLines { Before = "60", After = "60" }), null),
        Of(Footer, "footer", new StyleParagraphProperties(new Justification { Val = JustificationValues.Center }), new StyleRunProperties(new FontSize { Val = "18" })),
        // To be seen on paper and on the screen, and to be found by its style.
        new Style(
            new StyleName { Val = "Blank" }, new PrimaryStyle(),
            new StyleRunProperties(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "FFF2B3" }))
        { Type = StyleValues.Character, StyleId = Blank, CustomStyle = true });

    /// <summary>One list, with bullets.</summary>
    public static Numbering Numbering() => new(
        new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.SingleLevel },
            new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = NumberFormatValues.Bullet },
                new LevelText { Val = "–" },
                new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(new Indentation { Left = "567", Hanging = "283" }))
            { LevelIndex = 0 })
        { AbstractNumberId = 0 },
        new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 });

    /// <summary>« 2 / 5 ».</summary>
    public static Footer PageNumbers() => new(new Paragraph(
    [
        new ParagraphProperties(new ParagraphStyleId { Val = Footer }),
        .. Field("PAGE"),
        new Run(new Text("\u00A0/\u00A0") { Space = SpaceProcessingModeValues.Preserve }),
        .. Field("NUMPAGES"),
    ]));

    public static Settings Settings() => new(
        new DefaultTabStop { Val = 709 },
        new CharacterSpacingControl { Val = CharacterSpacingValues.DoNotCompress },
        // Of Word 2013 and later: without it the file opens in the mode of older ones.
        new Compatibility(new CompatibilitySetting
        {
            Name = CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = "15",
        }),
        new ThemeFontLanguages { Val = French });

    public static TableBorders Borders() => new(
        Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>());

    private static T Line<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "A6A6A6" };

    private static Style Of(string id, string name, StyleParagraphProperties paragraph, StyleRunProperties? run)
    {
        var style = new Style(new StyleName { Val = name }, new BasedOn { Val = Normal }, new PrimaryStyle(), paragraph)
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
        };
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

    private static IEnumerable<Run> Field(string code) =>
    [
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new Run(new FieldCode($" {code} ") { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        new Run(new Text("1")),
        new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
    ];
}
