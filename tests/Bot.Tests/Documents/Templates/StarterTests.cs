using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using PartnershipBot.Documents.Templates;
using PartnershipBot.Features.Agreements.Drafting;
using PartnershipBot.Features.Agreements.Templates;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Features.Agreements;

namespace PartnershipBot.Tests.Documents.Templates;

/// <summary>« Télécharger pour adapter »: the file is a template as it is, and says what Passerelle's own text says.</summary>
public sealed class StarterTests
{
    private static readonly DateOnly Today = new(2026, 3, 3);

    public static TheoryData<string> Kinds => [.. TemplateKinds.All];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_is_a_template_as_it_is(string kind)
    {
        var bytes = StarterFile.Of(kind, CardSamples.Library, Today);

        TemplateGuard.Refuse(bytes).ShouldBeNull();
        var reading = TemplateReading.Of(bytes, TemplateKinds.NamesOf(kind));
        reading.Unknown.ShouldBeEmpty();
        reading.Missing.ShouldBeEmpty();
        reading.Misplaced.ShouldBeEmpty();
        reading.Unfinished.ShouldBeEmpty();
        reading.Known.Count.ShouldBeGreaterThan(40);
        using var file = WordFileTests.Open(bytes);
        new OpenXmlValidator(FileFormatVersions.Office2013).Validate(file).Select(e => e.Description).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Filled_it_says_what_our_own_text_says(string kind)
    {
        foreach (var answers in new[] { AgreementDocumentTests.OfKind(kind).With(AgreementDocumentTests.Whole), CardSamples.Sheet() })
        {
            var isCharter = kind == TemplateKinds.Charter;
            var of = isCharter ? "hospital" : kind;
            var partnership = CardSamples.Of(
                answers.With([
                    new(PartnershipBot.Domain.Fields.TemplateKind, of),
                    new(PartnershipBot.Domain.Fields.PartnerKind, of),
                    new(PartnershipBot.Domain.Fields.PartnerForm, isCharter ? "ownAuthority" : null),
                ])
            );
            var filled = AgreementTemplate.Fill(
                StarterFile.Of(kind, CardSamples.Library, Today),
                partnership,
                CardSamples.Library,
                Today,
                isRebuilt: false
            );

            using var file = WordFileTests.Open(filled);
            new OpenXmlValidator(FileFormatVersions.Office2013)
                .Validate(file)
                .Select(e => $"{e.Path?.XPath} {e.Description}")
                .ShouldBeEmpty();
            var body = file.MainDocumentPart!.Document!.Body!;
            var lines = body.Descendants<Paragraph>().Select(p => BracketText.Of(p).Words.TrimStart('–', '\u00A0')).ToHashSet();
            var text = string.Join('\n', lines);
            text.ShouldNotContain("[si ");
            text.ShouldNotContain("Les champs que vous pouvez utiliser");
            var ours = AgreementDocument.Of(partnership, CardSamples.Library, Today);
            ours.Articles.Where(a =>
                    a.Id is not ("primarySchool" or "signatures" or "annexImage") && !(isCharter && a.Id is "preamble" or "supervision")
                )
                .SelectMany(a => a.Paragraphs)
                .SelectMany(p => p.Cells.Count > 0 ? p.Cells.Select(c => string.Concat(c.Select(s => s.Text))) : [p.Text])
                // A blank is called as the field is, so that whoever fills it in by hand finds the answer.
                .Where(line => !line.Contains('[') && !lines.Contains(line))
                .ShouldBeEmpty(text);
        }
    }
}
