using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Documents.Templates;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Documents.Templates;

/// <summary>« Télécharger pour adapter » of what is no convention: avenant, délibération, bilan and letters.</summary>
public sealed class PaperStartersTests
{
    private static readonly DateOnly Today = new(2026, 3, 3);

    public static TheoryData<string> Papers => [.. FeatureBook.Templates.Where(t => t.Group != TemplateGroup.Agreement).Select(t => t.Key)];

    [Fact]
    public void Each_kind_of_document_has_one() =>
        Papers
            .Select(row => row.Data)
            .Order()
            .ShouldBe([
                "amendment",
                "copyLetter",
                "deliberation",
                "noticeLetter",
                "officialsLetter",
                "replyLetter",
                "review",
                "reviewLetter",
                "supportLetter",
                "thanksLetter",
            ]);

    [Theory]
    [MemberData(nameof(Papers))]
    public void It_is_a_template_as_it_is(string key)
    {
        var kind = TemplateKind.Find(key)!;
        var bytes = kind.Starter(CardSamples.Library, Today);

        TemplateGuard.Refuse(bytes).ShouldBeNull();
        var reading = TemplateReading.Of(bytes, kind.Names);
        reading.Unknown.ShouldBeEmpty();
        reading.Missing.ShouldBeEmpty();
        reading.Misplaced.ShouldBeEmpty();
        reading.Unfinished.ShouldBeEmpty();
        reading.Known.Count.ShouldBeGreaterThan(5);
        using var file = WordFileTests.Open(bytes);
        new OpenXmlValidator(FileFormatVersions.Office2013).Validate(file).Select(e => $"{e.Path?.XPath} {e.Description}").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void Filled_with_its_example_nothing_is_left_open(string key)
    {
        var kind = TemplateKind.Find(key)!;

        var bytes = kind.Try(kind.Starter(CardSamples.Library, Today), CardSamples.Library, Today);

        using var file = WordFileTests.Open(bytes);
        new OpenXmlValidator(FileFormatVersions.Office2013).Validate(file).Select(e => $"{e.Path?.XPath} {e.Description}").ShouldBeEmpty();
        var text = string.Join('\n', TemplateSamples.Lines(file));
        text.ShouldNotContain("[si ");
        text.ShouldNotContain("[fin si]");
        text.ShouldNotContain("Les champs que vous pouvez utiliser");
        // A hand alone writes these.
        var hand = kind.Names.Fields.Of("hand").Select(h => $"[{h.Name}]").ToList();
        text.Split('[')
            .Skip(1)
            .Select(rest => "[" + rest[..(rest.IndexOf(']', StringComparison.Ordinal) + 1)])
            .Except(hand)
            .Except(ByHand)
            .ShouldBeEmpty(text);
    }

    /// <summary>What nobody tells Passerelle about a session of the council.</summary>
    private static readonly string[] ByHand = ["[nom du rapporteur]", "[date de la séance]", "[date]", "[budget]"];

    [Fact]
    public void Every_table_of_names_says_each_name_once()
    {
        foreach (var kind in FeatureBook.Templates)
        {
            var fields = kind.Names.Fields;
            foreach (var section in new[] { "values", "blocks" })
            {
                fields.Of(section).SelectMany(f => f.Names).ShouldBeUnique($"{kind.Key} {section}");
            }
            fields.Of("values").Concat(fields.Of("blocks")).ShouldAllBe(f => f.Meaning.Length > 0, kind.Key);
        }
    }
}
