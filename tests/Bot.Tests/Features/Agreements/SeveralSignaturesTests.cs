using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Agreements;

/// <summary>Three towns, their library’s own and two visas: each signature is followed by itself, and who is missing is told by name.</summary>
public sealed class SeveralSignaturesTests
{
    private static readonly DateTimeOffset September = new(2025, 9, 17, 10, 0, 0, TimeSpan.FromHours(2));

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task The_last_of_several_that_is_needed_makes_it_active_and_visas_may_follow(string channel)
    {
        await using var talk = await NetworkAsync(channel);

        await talk.SaysAsync("qui n’a pas signé ?", "Mme Aline Roy, maire de Brion");
        foreach (var who in new[] { "M. Paul Renaud", "M. Jean Faure", "Mme Odile Blanc" })
        {
            talk.Answer.ShouldContain(who);
        }
        await talk.SaysAsync("Mme Roy a signé le 12 septembre", "Il manque les signatures de");
        talk.Answer.ShouldContain("M. Jean Faure");
        await talk.SaysAsync("M. Faure a renvoyé la convention scannée", "copie scannée reçue le 17 septembre 2025, original attendu");
        await talk.SaysAsync("Mme Blanc refuse de signer : elle attend le vote du budget", "ne peut pas être signée en l’état");
        await talk.SaysAsync("le maire de Valmont a signé hier");
        (await talk.ReadAsync("school")).IsSigned.ShouldBeFalse();
        await talk.SaysAsync("Mme Blanc a signé", "Toutes les signatures nécessaires sont là");

        (await talk.ReadAsync("school")).Status.ShouldBe(PartnershipStatus.Active);
        await talk.SaysAsync("voir les signatures", "copie scannée");
        talk.Answer.ShouldContain("Visa du conseiller livre");
        await talk.SaysAsync("nous avons reçu l’original signé de M. Faure", "a signé le 17 septembre 2025");
    }

    [Fact]
    public async Task A_reminder_names_who_is_missing_and_nobody_else()
    {
        await using var talk = await NetworkAsync("emulator");
        await talk.SaysAsync("Mme Roy a signé le 12 septembre", "Il manque les signatures de");

        await talk.SaysAsync("voir les signatures");

        var missing = talk.Answer.Split('\n').First(line => line.Contains("Il manque", StringComparison.Ordinal));
        missing.ShouldContain("M. Jean Faure");
        missing.ShouldContain("Mme Odile Blanc");
        missing.ShouldNotContain("Mme Aline Roy");
        missing.ShouldNotContain("Visa");
    }

    private static async Task<Talk> NetworkAsync(string channel)
    {
        var talk = new Talk(September, channel);
        await talk.PutAsync(
            RowKeys.Settings,
            new Dictionary<string, object>
            {
                [Fields.LibraryName] = "Médiathèque de Valmont",
                [Fields.LibraryMunicipality] = "Valmont-sur-Thouet",
            }
        );
        await talk.OpenAsync(
            Shelf.School(PartnershipStatus.AwaitingSignature) with
            {
                Answers = AgreementDocumentTests
                    .OfKind("otherLibrary")
                    .With([
                        new(Fields.LibrarySignatoryCapacity, "maire de Valmont"),
                        new(
                            Fields.PartnerSignatories,
                            AnswerSheet.Write<List<Signatory>>([
                                new("Mme Aline Roy", "maire de Brion"),
                                new("M. Jean Faure", "maire du Pin"),
                                new("Mme Odile Blanc", "maire de Louzy"),
                                new("Visa du conseiller livre", null),
                                new("Visa de la préfète", null),
                            ])
                        ),
                    ]),
            }
        );
        return talk;
    }
}
