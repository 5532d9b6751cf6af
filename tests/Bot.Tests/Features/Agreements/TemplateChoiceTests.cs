using PartnershipBot.Conversation.Papers;
using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Features.Agreements.Templates;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Documents.Templates;
using static PartnershipBot.Tests.Conversation.TeamTalk;

namespace PartnershipBot.Tests.Features.Agreements;

/// <summary>Nothing is signed in another text than the one that was chosen, and whoever cannot have the chosen one is told.</summary>
public sealed class TemplateChoiceTests
{
    private const string Own = "Texte de notre commune.";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_template_whose_file_is_gone_signs_nothing_until_it_is_sent_again()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await FirstWalkTests.ContactAsync(talk);
        await FirstWalkTests.ProjectAsync(talk);
        await FirstWalkTests.AgreementAsync(talk);
        var template = TemplateSamples.Of(Own, "[nom du partenaire]");
        await TemplatesTests.KeepAsync(talk, template, "v1.docx");
        await talk.Get<IFileStore>().DeleteAsync(talk.Library, FilePrint.Of(template), Ct);

        await talk.SaysAsync("document", "Je ne retrouve plus le fichier de votre modèle");
        talk.At("2025-09-13T09:00");
        await talk.SaysAsync(["convention signée", "12/09/2025"]);
        await talk.SaysAsync("oui", "je ne fais ni ne signe rien d’après un autre texte");
        (await talk.RowsAsync("file|")).ShouldBeEmpty();
        (await talk.RowsAsync("version|")).ShouldBeEmpty();
        (await talk.StoredAsync()).ContainsKey(Fields.SignedOn).ShouldBeFalse();
        talk.Log.Take().ShouldContain(l => l.Text.Contains("could not be signed", StringComparison.Ordinal));

        await TemplatesTests.SendAsync(talk, template, "v1.docx", asks: true);
        await talk.SaysAsync(["non", "convention signée", "12/09/2025", "oui"]);

        (await talk.StoredAsync()).ContainsKey(Fields.SignedOn).ShouldBeTrue();
        (await TemplatesTests.TextAsync(talk, "document")).ShouldContain(Own);
    }

    [Fact]
    public async Task A_convention_that_goes_to_another_library_takes_its_template_with_it()
    {
        await using var talk = new Talk(new DateTimeOffset(2026, 5, 20, 10, 0, 0, TimeSpan.FromHours(2)));
        await talk.MeetsAsync(Valmont);
        var partnership = Shelf.SignedCareHome();
        await talk.PutAsync(partnership);
        var files = talk.Get<IFileStore>();
        var template = TemplateSamples.Of(Own);
        var hash = await files.PutAsync(talk.Library, template, Ct);
        await PutAsync("text-0001", $"elderlyResidence#3#{hash}");
        await PutAsync("template", null);
        // There is a template there too, which is not that of this convention.
        var theirs = await files.PutAsync(talk.TeamLibrary(Valmont), TemplateSamples.Of("Le leur."), Ct);
        await talk.Store.BatchAsync(
            Tables.Libraries,
            talk.TeamLibrary(Valmont),
            [
                TableWrite.Insert(
                    RowKeys.Template("elderlyResidence", 3),
                    TemplateRows.Write(new KeptTemplate("elderlyResidence", 3, "leur.docx", theirs, "x", "X", talk.Clock.GetUtcNow()))
                ),
            ],
            Ct
        );
        await talk.SaysAsync(["ouvrir pages partagées aux tilleuls", "déplacer", "Médiathèque de Valmont"]);
        await talk.SaysAsync("oui", "est déplacé");

        var choice = await ChoiceAsync();
        choice.ShouldBeOfType<TemplateChoice.Own>().Bytes.ShouldBe(template);
        await files.DeleteAsync(talk.TeamLibrary(Valmont), hash, Ct);
        (await ChoiceAsync()).ShouldBeOfType<TemplateChoice.Lost>().Why.ShouldBe("templateLostSigned");

        Task<TemplateChoice> ChoiceAsync() =>
            AgreementChoice.ForAsync(
                new PaperSource(
                    partnership,
                    AnswerSheet.Empty,
                    talk.TeamLibrary(Valmont),
                    new UnitOfWork(talk.Store, Tables.Libraries, talk.TeamLibrary(Valmont)),
                    files,
                    new DateOnly(2026, 5, 20)
                ),
                Ct
            );

        Task PutAsync(string id, string? note)
        {
            var row = FileRows.Write(
                new AttachedFile(id, "x.docx", "application/x", 8, hash, "julie", "Julie Morel", talk.Clock.GetUtcNow())
            );
            if (note is not null)
            {
                row["template"] = note;
            }
            return talk.PutAsync(RowKeys.File(partnership.Id, id), row);
        }
    }

    [Theory]
    [InlineData("several", "Avec plusieurs partenaires, la convention suit le texte de Passerelle")]
    [InlineData("charter", "ce document est une charte et suit le texte de Passerelle")]
    public async Task Who_cannot_follow_the_template_is_told_with_the_document_and_before_the_signature(string what, string expected)
    {
        await using var talk = new Talk(new DateTimeOffset(2026, 3, 3, 10, 0, 0, TimeSpan.FromHours(1)));
        var school = Shelf.School();
        var answers = school.Answers.With([new(Fields.SignedOn, null)]);
        await talk.OpenAsync(
            school with
            {
                Status = PartnershipStatus.AwaitingSignature,
                Answers =
                    what == "charter"
                        ? answers.With([new(Fields.PartnerForm, "ownAuthority")])
                        : answers.With([new(Fields.CoPartners, CoPartners.With(answers, [new(Fields.PartnerName, "EHPAD")]))]),
            }
        );
        await talk.PutAsync(
            RowKeys.Settings,
            new Dictionary<string, object> { [Fields.LibraryName] = "Médiathèque", [Fields.LibraryMunicipality] = "Valmont" }
        );
        await talk.SaysAsync("document");
        talk.Answer.ShouldNotContain(expected);

        // Whatever is worked on, a template of a kind is sent from its card.
        var hash = await talk.Get<IFileStore>().PutAsync(talk.Library, TemplateSamples.Of(Own), Ct);
        await talk.PutAsync(
            RowKeys.Template("primarySchool", 1),
            TemplateRows.Write(new KeptTemplate("primarySchool", 1, "v1.docx", hash, "julie", "Julie Morel", talk.Clock.GetUtcNow()))
        );

        await talk.SaysAsync("document", expected);
        await talk.SaysAsync("convention signée");
        if (what == "charter")
        {
            talk.Answer.ShouldContain(expected);
        }
    }

    [Fact]
    public async Task A_charter_has_a_template_of_its_own()
    {
        await using var talk = new Talk(new DateTimeOffset(2026, 3, 3, 10, 0, 0, TimeSpan.FromHours(1)));
        var school = Shelf.School();
        await talk.OpenAsync(
            school with
            {
                Status = PartnershipStatus.AwaitingSignature,
                Answers = school.Answers.With([new(Fields.SignedOn, null), new(Fields.PartnerForm, "ownAuthority")]),
            }
        );
        await TemplatesTests.KeepAsync(talk, TemplateSamples.Of("Notre charte avec [nom du partenaire]."), "charte.docx");

        (await talk.RowsAsync("template|")).ShouldHaveSingleItem().RowKey.ShouldContain("|charter|");
        (await TemplatesTests.TextAsync(talk, "document")).ShouldContain("Notre charte avec École primaire Jacques-Prévert.");
        talk.Answer.ShouldNotContain("suit le texte de Passerelle");
    }
}
