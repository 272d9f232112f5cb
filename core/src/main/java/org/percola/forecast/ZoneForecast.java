package org.percola.forecast;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.percola.numeric.Band;
import org.percola.patient.Site;
import org.percola.puncture.PunctureWarning;

/** What happens in one zone. */
public final class ZoneForecast {
    private final Site site;
    private final double settingMm;
    private final @Nullable PunctureBands puncture;
    private final @Nullable DeliveryBands delivery;
    private final List<TissueRow> tissue;

    ZoneForecast(
            Site site,
            double settingMm,
            @Nullable PunctureBands puncture,
            @Nullable DeliveryBands delivery,
            List<TissueRow> tissue) {
        this.site = site;
        this.settingMm = settingMm;
        this.puncture = puncture;
        this.delivery = delivery;
        this.tissue = List.copyOf(tissue);
    }

    public Site site() {
        return site;
    }

    public double settingMm() {
        return settingMm;
    }

    /** Empty for an untreated run. */
    public Optional<PunctureBands> puncture() {
        return Optional.ofNullable(puncture);
    }

    /** Empty for an untreated run. */
    public Optional<DeliveryBands> delivery() {
        return Optional.ofNullable(delivery);
    }

    public List<TissueRow> tissue() {
        return tissue;
    }

    /** One session, all passes. Fractions are means over the draws. */
    public record PunctureBands(
            double insertedFraction,
            double breachedFraction,
            Band reachMm,
            Band openDepthMm,
            Band openDiameterUm,
            Band passesCount,
            Band densityPerPassPerCm2,
            Band densityPerCm2,
            double coveredFraction,
            double dermisReachedFraction,
            double pinpointBleedingProbability,
            double beyondSkinFraction,
            List<PunctureWarning> warnings,
            SkinLayers skin) {}

    /** Median layers of this person's skin here, for drawings. */
    public record SkinLayers(double stratumCorneumUm, double epidermisUm, double dermisUm) {}

    /** Both clocks; ratio, lag and amounts only where a solute was applied. */
    public record DeliveryBands(
            Optional<Band> enhancementRatio,
            Optional<Band> lagMinutes,
            Band poreHalfLifeHours,
            Band barrierRecoveryHours,
            List<AmountRow> amounts) {
        public DeliveryBands {
            amounts = List.copyOf(amounts);
        }
    }

    /** Micrograms per square centimetre at one time. */
    public record AmountRow(
            double timeHours, Band donor, Band stratumCorneum, Band epidermis, Band dermis, Band systemic) {}

    /** The tissue on one day. */
    public record TissueRow(
            double timeDays,
            Band collagenChangePercent,
            Band elastinChangePercent,
            Band epidermisChangePercent,
            Band erythema,
            Band oedema,
            Band barrierOpenFraction,
            Band melaninExcess) {}
}
