using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;

namespace PartnershipBot.Tests.Domain.Agreements;

public sealed class AdjustmentTests
{
    [Fact]
    public void An_adjustment_comes_back_from_storage_with_the_values_of_its_fields()
    {
        var written = AnswerSheet.Write(
            new List<Adjustment>
            {
                new(
                    "PJ13",
                    "le mardi",
                    "le jeudi",
                    new Dictionary<string, object?>
                    {
                        ["a"] = "le jeudi",
                        ["b"] = 3,
                        ["c"] = 1.5,
                        ["d"] = true,
                        ["e"] = null,
                    }
                ),
            }
        );
        var read = AnswerSheet.Of([new("x", written)]).List<Adjustment>("x").ShouldHaveSingleItem();
        read.Slot.ShouldBe("PJ13");
        read.Before.ShouldBe("le mardi");
        read.Changes.ShouldBe([new("a", "le jeudi"), new("b", 3), new("c", 1.5), new("d", true), new("e", null)]);
    }
}
