using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Papers;
using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Documents;
using PartnershipBot.Tests.Documents.Templates;

namespace PartnershipBot.Tests.Features.Agreements;

/// <summary>A library's own text of what is no convention: avenant, délibération, bilan and letters.</summary>
public sealed partial class PaperTemplatesTests : IAsyncLifetime
{
    private static readonly DateTimeOffset March = new(2026, 3, 3, 10, 0, 0, TimeSpan.FromHours(1));

    private readonly Talk _talk = new(March);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _talk.DisposeAsync();

    public static TheoryData<string> Papers => PaperStartersTests.Papers;

    [Fact]
    public async Task They_are_listed_beside_the_conventions_and_one_is_sent_for_each()
    {
        await _talk.OpenAsync(Shelf.School());
        await _talk.SaysAsync("modèles", "Courriers");
        _talk.CardButtons.ShouldContain("Projet de délibération");
        await _talk.PressesAsync("Remerciement");
        await _talk.PressesAsync("Déposer un modèle");
        await TemplatesTests.SendAsync(
            _talk,
            TemplateSamples.Of("Merci de tout cœur pour « [titre du projet] ».", "[signataire du courier]"),
            "merci.docx",
            asks: false
        );

        _talk.Answer.Replace("\\", "", StringComparison.Ordinal).ShouldContain("vouliez-vous dire [signataire du courrier]");
        _talk.Answer.ShouldContain("destinataire");
        await _talk.SaysAsync("oui", "C’est votre modèle");
        (await _talk.RowsAsync("template|")).ShouldHaveSingleItem().RowKey.ShouldBe("template|paper|thanksLetter|0001");

        await _talk.SaysAsync("voir les documents");
        await _talk.PressesAsync("Remerciement en Word");
        _talk.Answer.ShouldContain("votre modèle, version 1");
        using var response = await _talk.FollowAsync();
        (await DocumentTests.TextAsync(response)).ShouldContain("Merci de tout cœur pour « Une classe, un livre, un rendez-vous ».");
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public async Task The_text_to_adapt_makes_the_same_document_once_it_is_kept_as_it_is(string key)
    {
        var partnership = Partnership(key);
        await _talk.OpenAsync(partnership);
        await _talk.PutAsync(
            RowKeys.Appeal(partnership.Id, "r1"),
            AppealRows.Write(
                new Appeal("r1", partnership.Id, "collections", "prêt d’albums", new DateOnly(2026, 3, 1)),
                March,
                "julie",
                "J"
            )
        );
        var ours = (await MadeAsync(key, partnership)).Lines;

        var hash = await KeepAsync(key, TemplateKind.Find(key)!.Starter(Library, new DateOnly(2026, 3, 3)));
        var (file, theirs) = await MadeAsync(key, partnership);

        file.Template.ShouldBe(1);
        // Where it stands is in the head of ours; a blank is called as the field is.
        var (known, same) = (
            ours.Where(line => !line.Contains('[')).ToList(),
            theirs.Where(line => !line.Contains('[') && line is not ("PROJET – non signé" or "EN PRÉPARATION")).ToList()
        );
        same.Except(known).ShouldBeEmpty();
        known.Except(same).ShouldBeEmpty();
        same.Count.ShouldBe(known.Count);
        await _talk.Get<IFileStore>().DeleteAsync(_talk.Library, hash, Ct);
        (await Paper(key).MakeAsync(Source(partnership), Ct)).ShouldBeNull("nothing is made of another text behind anybody’s back");
    }

    [Fact]
    public async Task A_document_whose_template_is_gone_says_so_and_goes_back_to_our_text()
    {
        await _talk.OpenAsync(Shelf.School());
        var hash = await KeepAsync("thanksLetter", TemplateSamples.Of("Merci."));
        await _talk.Get<IFileStore>().DeleteAsync(_talk.Library, hash, Ct);
        await _talk.SaysAsync("voir les documents");
        await _talk.PressesAsync("Remerciement en Word");
        AgreementDocumentTests
            .Spaced(_talk.Answer)
            .ShouldContain("Je ne retrouve plus le fichier de votre modèle pour « Remerciement », version 1");

        await _talk.SaysAsync("modèles");
        await _talk.PressesAsync("Remerciement");
        await _talk.PressesAsync("Revenir au modèle de Passerelle");
        await _talk.SaysAsync("voir les documents");
        await _talk.PressesAsync("Remerciement en Word");

        using var response = await _talk.FollowAsync();
        (await DocumentTests.TextAsync(response)).ShouldContain("Nous tenons à vous remercier");
    }

    [Fact]
    public async Task The_file_itself_says_from_which_version_it_was_made()
    {
        await _talk.OpenAsync(Shelf.School());
        await KeepAsync("thanksLetter", TemplateSamples.Of("Merci."));

        var (made, _) = await MadeAsync("thanksLetter", Shelf.School());

        using var file = WordFileTests.Open(made.Bytes);
        using var part = new StreamReader(file.CoreFilePropertiesPart!.GetStream());
        (await part.ReadToEndAsync(Ct)).ShouldContain("Modèle «\u00A0Remerciement\u00A0», version 1");
    }

    [Fact]
    public async Task A_reply_follows_the_variant_that_was_decided()
    {
        var partnership = Partnership("replyLetter");
        await _talk.OpenAsync(partnership);
        await KeepAsync(
            "replyLetter",
            TemplateSamples.Of("[si réponse favorable]", "C’est oui.", "[fin si]", "[si refus sans raison]", "C’est non.", "[fin si]")
        );

        (await MadeAsync("replyLetter", partnership)).Lines.ShouldBe(["C’est oui."]);
        var declined = partnership with
        {
            Answers = partnership.Answers.With([new(Fields.ProposalVerdict, "decline"), new(Fields.DeclineReason, "complet")]),
        };
        (await MadeAsync("replyLetter", declined)).Lines.ShouldBe(["C’est non."]);
    }

    [Fact]
    public async Task A_signed_amendment_notes_its_own_template()
    {
        var partnership = Partnership("amendment");
        await _talk.OpenAsync(partnership);
        await KeepAsync("amendment", TemplateSamples.Of("Notre avenant n° [numéro de l’avenant]."));

        await _talk.SaysAsync(["avenant signé", "2 mars 2026", "oui"]);

        var row = (await _talk.RowsAsync("file|")).Single(r => r.RowKey.EndsWith("amendment-0001", StringComparison.Ordinal));
        ((string)row.Columns["template"]).ShouldStartWith("amendment#1#");
        var bytes = await _talk.Get<IFileStore>().GetAsync(_talk.Library, (string)row.Columns["hash"], Ct);
        using var file = WordFileTests.Open(bytes!);
        TemplateSamples.Lines(file).ShouldContain("Notre avenant n° 1.");
    }

    private static AnswerSheet Library { get; } = CardSamples.Library.With([new(Fields.Owner, "Commune de Valmont")]);

    private static Paper Paper(string key) => FeatureBook.Papers.Single(p => p.Id == key);

    private PaperSource Source(Partnership partnership) =>
        new(
            partnership,
            Library,
            _talk.Library,
            new UnitOfWork(_talk.Store, Tables.Libraries, _talk.Library),
            _talk.Get<IFileStore>(),
            new DateOnly(2026, 3, 3)
        );

    private async Task<(PartnershipBot.Documents.NamedFile File, IReadOnlyList<string> Lines)> MadeAsync(
        string key,
        Partnership partnership
    )
    {
        var source = Source(partnership);
        (await Paper(key).MissingAsync(source, Ct)).ShouldBeNull();
        var made = (await Paper(key).MakeAsync(source, Ct))!;
        using var file = WordFileTests.Open(made.Bytes);
        // What stands in a letter line after line, or in one paragraph with breaks, reads the same.
        var body = PartnershipBot.Documents.Templates.TemplateParts.Of(file).First();
        return (
            made,
            [
                .. body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>()
                    .SelectMany(p => PartnershipBot.Documents.Templates.BracketText.Of(p).Words.Split('\n'))
                    .Select(line => AgreementDocumentTests.Spaced(line).TrimStart('–', ' ').TrimEnd())
                    .Where(line => line.Length > 0),
            ]
        );
    }

    private async Task<string> KeepAsync(string key, byte[] template)
    {
        var hash = await _talk.Get<IFileStore>().PutAsync(_talk.Library, template, Ct);
        await _talk.PutAsync(
            RowKeys.PaperTemplate(key, 1),
            TemplateRows.Write(new KeptTemplate(key, 1, "v1.docx", hash, "julie", "Julie Morel", March))
        );
        return hash;
    }
}
