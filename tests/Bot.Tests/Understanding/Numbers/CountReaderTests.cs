using CsCheck;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Features.Sessions;
using PartnershipBot.Interview;
using PartnershipBot.Language;

namespace PartnershipBot.Tests.Understanding.Numbers;

/// <summary>How many took part, borrowed, registered.</summary>
public sealed class CountReaderTests
{
    private static readonly DateOnly Today = new(2025, 11, 18);

    private static readonly Slot Participants = new(FollowUpStage.Stage.Flow.Single(q => q.Id == "SU3"));

    [Fact]
    public void Every_number_in_range_is_kept_and_said_back_as_it_reads() =>
        Gen.Select(Gen.Int[0, 5000], Gen.Enum<Lang>())
            .Seeded(
                (number, lang) =>
                {
                    var context = Context(lang);
                    var said = new Texts(lang).Value(number);
                    var changes = Read(said, context).ShouldBeOfType<Outcome.Accepted>(said).Changes;
                    var sheet = AnswerSheet.Empty.With(changes);
                    sheet.Whole(SessionFields.Participants).ShouldBe(number);
                    Participants.Question.Reader.Describe(context with { Answers = sheet }).ShouldBe(said);
                }
            );

    [Fact]
    public void What_is_shown_for_confirmation_is_what_is_kept() =>
        Gen.OneOf("environ", "à peu près", "about", "plus de", "~")
            .Select(Gen.Int[0, 6000])
            .Seeded(
                (about, number) =>
                {
                    switch (Read($"{about} {number}", Context(Lang.Fr)))
                    {
                        case Outcome.Confirm confirm:
                            confirm.What.Args.ShouldHaveSingleItem().Value.ShouldBe(number);
                            var yes = new Draft($"{about} {number}", Today)
                            {
                                Confirmed = new Draft("", Today).Confirmed.SetItem(confirm.Key, true),
                            };
                            var sheet = AnswerSheet.Empty.With(
                                Participants.Question.Reader.Read(yes, Context(Lang.Fr)).ShouldBeOfType<Outcome.Accepted>().Changes
                            );
                            sheet.Whole(SessionFields.Participants).ShouldBe(number);
                            sheet.Flag(SessionFields.Participants + SessionFields.Approximate).ShouldBe(true);
                            break;
                        case Outcome.Refused:
                            number.ShouldBeGreaterThan(5000);
                            break;
                        case var other:
                            throw new InvalidOperationException($"{other}");
                    }
                }
            );

    [Fact]
    public void Whatever_is_typed_is_kept_within_bounds_or_not_at_all() =>
        Gen.OneOf(
                Gen.String[Gen.Char, 0, 40],
                Gen.OneOf(
                    "une vingtaine d'élèves",
                    "entre 15 et 20",
                    "-3",
                    "1e9",
                    "20,5",
                    "deux cents",
                    "99999999999999999999",
                    "½",
                    "22 élèves et 3 adultes"
                )
            )
            .Seeded(text =>
            {
                if (Read(text, Context(Lang.Fr)) is Outcome.Accepted { Changes: var changes })
                {
                    changes[SessionFields.Participants].ShouldBeOfType<int>().ShouldBeInRange(0, 5000);
                }
            });

    private static Outcome Read(string text, ReadingContext context) => Participants.Question.Reader.Read(new Draft(text, Today), context);

    private static ReadingContext Context(Lang lang) => new(Participants, AnswerSheet.Empty, AnswerSheet.Empty, Today, new Texts(lang));
}
