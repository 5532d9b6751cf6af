using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Agreements;

/// <summary>« La signature d’une convention », person by person: sent, reminded, signed, refused.</summary>
public sealed class SignaturesTests
{
    private static readonly DateTimeOffset September = new(2025, 9, 17, 10, 0, 0, TimeSpan.FromHours(2));

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task The_last_signature_that_is_needed_makes_the_partnership_active(string channel)
    {
        await using var talk = new Talk(September, channel);
        await talk.PutAsync(RowKeys.Settings, Library);
        await talk.OpenAsync(Unsigned());

        await talk.SaysAsync("qui n’a pas signé ?", "Il manque les signatures de");
        talk.Answer.ShouldContain("M. Paul Renaud, maire");
        talk.Answer.ShouldContain("texte pas encore envoyé");
        await talk.SaysAsync("j’ai envoyé la convention à la directrice le 12 septembre", "texte envoyé le 12 septembre 2025");
        await talk.SaysAsync("j’ai relancé Mme Martin hier", "relance le 16 septembre 2025");
        await talk.SaysAsync("la directrice a signé hier", "Il manque la signature de\u00a0: M. Paul Renaud, maire.");
        (await talk.ReadAsync("school")).Status.ShouldBe(PartnershipStatus.AwaitingSignature);
        await talk.SaysAsync("le maire a signé ce matin", "Toutes les signatures nécessaires sont là");

        var signed = await talk.ReadAsync("school");
        signed.Status.ShouldBe(PartnershipStatus.Active);
        signed.Agreement.SignedOn.ShouldBe(new DateOnly(2025, 9, 17));
        SignatureList.Of(signed.Answers).Select(l => l.Mark.SignedOn?.Day).ShouldBe([17, 16, null]);
        // A visa goes with the convention, and may come later.
        await talk.SaysAsync("l’inspectrice a donné son visa", "visa donné le 17 septembre 2025");
        await talk.SaysAsync("voir les signatures", "visa donné le 17 septembre 2025");
        (await talk.RowsAsync("file|")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_refusal_is_kept_with_its_reason_and_may_change()
    {
        await using var talk = new Talk(September);
        await talk.PutAsync(RowKeys.Settings, Library);
        await talk.OpenAsync(Unsigned());

        await talk.SaysAsync("le maire refuse de signer : il attend le vote du budget", "ne peut pas être signée en l’état");
        talk.Answer.ShouldContain("il attend le vote du budget");
        await talk.SaysAsync("signatures", "refuse de signer (le 17 septembre 2025)");
        (await talk.ReadAsync("school")).Status.ShouldBe(PartnershipStatus.AwaitingSignature);
        await talk.SaysAsync("M. Renaud a signé", "a signé le 17 septembre 2025");
        await talk.SaysAsync("M. Renaud n’a pas signé", "Il manque les signatures de");
    }

    [Fact]
    public async Task A_scanned_signature_is_called_a_copy()
    {
        await using var talk = new Talk(September);
        await talk.PutAsync(RowKeys.Settings, Library);
        await talk.OpenAsync(Unsigned());

        await talk.SaysAsync("la directrice a renvoyé la convention scannée", "copie scannée reçue le 17 septembre 2025, original attendu");
        await talk.SaysAsync("le maire a signé", "Toutes les signatures nécessaires sont là");
        await talk.SaysAsync("nous avons reçu l’original signé de la directrice", "a signé le 17 septembre 2025");
    }

    [Fact]
    public async Task A_signature_that_is_told_to_the_question_when_all_had_signed_is_that_persons_alone()
    {
        await using var talk = new Talk(September);
        await talk.PutAsync(RowKeys.Settings, Library);
        await talk.OpenAsync(Unsigned());
        await talk.SaysAsync("convention signée", "signé");

        await talk.SaysAsync("la directrice a signé hier", "Il manque la signature de");

        (await talk.ReadAsync("school")).IsSigned.ShouldBeFalse();
        // Whoever then says that all have is asked about those who are missing.
        await talk.SaysAsync("17/09/2025", "M. Paul Renaud, maire");
        talk.Answer.ShouldNotContain("Mme Claire Martin, directrice");
        await talk.SaysAsync("oui");
        (await talk.ReadAsync("school")).Status.ShouldBe(PartnershipStatus.Active);
    }

    [Fact]
    public async Task The_buttons_of_the_card_note_it_today()
    {
        await using var talk = new Talk(September);
        await talk.PutAsync(RowKeys.Settings, Library);
        await talk.OpenAsync(Unsigned());
        await talk.SaysAsync("voir les signatures", "texte pas encore envoyé");

        await talk.PressesAsync("M. Paul Renaud, maire\u00a0: Envoyé aujourd’hui");
        talk.Answer.ShouldContain("M. Paul Renaud, maire\u00a0: texte envoyé le 17 septembre 2025");
        await talk.SaysAsync("voir les signatures");
        talk.CardButtons.ShouldContain("M. Paul Renaud, maire\u00a0: Relance aujourd’hui");
        talk.CardButtons.ShouldContain(title => title.EndsWith("Visa donné aujourd’hui", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("la présidente a signé hier", "Je ne trouve pas «\u00a0la présidente\u00a0» parmi les signataires")]
    [InlineData("la directrice a signé demain", "encore à venir")]
    public async Task What_cannot_be_is_told(string said, string expected)
    {
        await using var talk = new Talk(September);
        await talk.PutAsync(RowKeys.Settings, Library);
        await talk.OpenAsync(Unsigned());

        await talk.SaysAsync(said, expected);

        (await talk.ReadAsync("school")).Answers.Has(Fields.Signatures).ShouldBeFalse();
    }

    [Fact]
    public async Task A_signature_before_the_councils_day_is_warned_of_as_ever()
    {
        await using var talk = new Talk(September);
        await talk.PutAsync(RowKeys.Settings, Library);
        await talk.OpenAsync(Unsigned((Fields.LibraryApproval, "2025-09-16")));

        await talk.SaysAsync(["la directrice a signé le 12 septembre", "le maire a signé le 12 septembre"]);

        talk.Answer.ShouldContain("16 septembre 2025");
        (await talk.ReadAsync("school")).IsSigned.ShouldBeFalse();
    }

    [Fact]
    public async Task An_amendment_has_signatures_of_its_own()
    {
        await using var talk = new Talk(September);
        await talk.OpenAsync(
            Shelf.School(PartnershipStatus.AwaitingSignature) with
            {
                Answers = Shelf
                    .School()
                    .Answers.With([
                        new(Fields.Signatures, "[{\"name\":\"M. Paul Renaud\",\"signedOn\":\"2025-09-12\"}]"),
                        new(
                            Fields.Adjustments,
                            AnswerSheet.Write<List<Adjustment>>([
                                new("PJ13", "a", "b", new Dictionary<string, object?> { [Fields.Rhythm] = "le jeudi" }),
                            ])
                        ),
                        new(Fields.AmendmentLibraryApproval, "2025-09-12"),
                    ]),
            }
        );
        (await talk.ReadAsync("school")).IsBeingAmended.ShouldBeTrue();

        await talk.SaysAsync("le maire a signé l’avenant hier", "Il manque la signature de\u00a0: Mme Claire Martin");
        await talk.SaysAsync("la directrice a signé", "Toutes les signatures nécessaires sont là");

        var amended = await talk.ReadAsync("school");
        amended.Agreement.Amendments.ShouldBe(1);
        amended.Answers.Text(Fields.Rhythm).ShouldBe("le jeudi");
        amended.Answers.Has(Fields.AmendmentSignatures).ShouldBeFalse();
    }

    private static readonly Dictionary<string, object> Library = new()
    {
        [Fields.LibraryName] = "Médiathèque de Valmont",
        [Fields.LibraryMunicipality] = "Valmont-sur-Thouet",
    };

    private static Partnership Unsigned(params (string Field, object? Value)[] changes) =>
        CardSamples.Of(
            CardSamples.School().With(changes.Select(c => KeyValuePair.Create(c.Field, c.Value))),
            PartnershipStatus.AwaitingSignature,
            "school"
        ) with
        {
            OwnerId = "julie",
            OwnerName = "Julie Morel",
        };
}
